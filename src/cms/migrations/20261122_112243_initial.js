import { sql } from "@payloadcms/db-postgres";
export async function up({ db, payload, req }) {
  await db.execute(sql`
   CREATE TYPE "public"."enum_resources_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__resources_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_organizations_level" AS ENUM('city', 'district');
  CREATE TABLE "resources" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"image_id" uuid,
  	"details" jsonb,
  	"keywords" varchar,
  	"topic" varchar,
  	"genre" varchar,
  	"disclosure_class" varchar,
  	"audience" varchar,
  	"issuing_body" varchar,
  	"co_issuers" varchar,
  	"publisher" varchar,
  	"document_number" varchar,
  	"document_date" varchar,
  	"in_force_from" varchar,
  	"in_force_until" varchar,
  	"legal_force" varchar,
  	"gazette" varchar,
  	"source" varchar,
  	"source_url" varchar,
  	"openness" varchar DEFAULT 'open',
  	"language" varchar DEFAULT 'zh-CN',
  	"region" varchar,
  	"type" varchar,
  	"organization_id" uuid,
  	"identifier" varchar,
  	"external_id" varchar,
  	"review_state" varchar DEFAULT 'draft',
  	"content_hash" varchar,
  	"imported_at" timestamp(3) with time zone,
  	"author" varchar,
  	"review_trail" jsonb,
  	"first_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_resources_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "resources_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"attachments_id" uuid,
  	"resources_id" uuid
  );
  
  CREATE TABLE "_resources_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_image_id" uuid,
  	"version_details" jsonb,
  	"version_keywords" varchar,
  	"version_topic" varchar,
  	"version_genre" varchar,
  	"version_disclosure_class" varchar,
  	"version_audience" varchar,
  	"version_issuing_body" varchar,
  	"version_co_issuers" varchar,
  	"version_publisher" varchar,
  	"version_document_number" varchar,
  	"version_document_date" varchar,
  	"version_in_force_from" varchar,
  	"version_in_force_until" varchar,
  	"version_legal_force" varchar,
  	"version_gazette" varchar,
  	"version_source" varchar,
  	"version_source_url" varchar,
  	"version_openness" varchar DEFAULT 'open',
  	"version_language" varchar DEFAULT 'zh-CN',
  	"version_region" varchar,
  	"version_type" varchar,
  	"version_organization_id" uuid,
  	"version_identifier" varchar,
  	"version_external_id" varchar,
  	"version_review_state" varchar DEFAULT 'draft',
  	"version_content_hash" varchar,
  	"version_imported_at" timestamp(3) with time zone,
  	"version_author" varchar,
  	"version_review_trail" jsonb,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__resources_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_resources_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"attachments_id" uuid,
  	"resources_id" uuid
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"alt" varchar NOT NULL,
  	"organization_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "attachments" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"organization_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "sections" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"site" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"description" varchar NOT NULL,
  	"keywords" varchar,
  	"column_type" varchar NOT NULL,
  	"query_types" varchar,
  	"query_topics" varchar,
  	"query_organizations" varchar,
  	"query_regions" varchar,
  	"query_audience" varchar,
  	"pins" varchar,
  	"home_slot" varchar,
  	"in_navigation" boolean DEFAULT true,
  	"order" numeric DEFAULT 100 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "organizations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"short_name" varchar,
  	"slug" varchar NOT NULL,
  	"code" varchar NOT NULL,
  	"level" "enum_organizations_level" DEFAULT 'city' NOT NULL,
  	"region" varchar NOT NULL,
  	"site" varchar NOT NULL,
  	"telephone" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"role" varchar NOT NULL,
  	"organization_id" uuid,
  	"site" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "events" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"seq" numeric,
  	"at" timestamp(3) with time zone NOT NULL,
  	"action" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"actor" varchar,
  	"request_id" varchar,
  	"touches" jsonb,
  	"detail" jsonb,
  	"previous_hash" varchar,
  	"hash" varchar
  );
  
  CREATE TABLE "publications" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"identifier" varchar NOT NULL,
  	"external_id" varchar,
  	"path" varchar NOT NULL,
  	"type" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"topic" varchar,
  	"audience" varchar,
  	"organization" varchar NOT NULL,
  	"region" varchar NOT NULL,
  	"document_number" varchar,
  	"legal_force" varchar,
  	"home_site" varchar NOT NULL,
  	"sites" varchar NOT NULL,
  	"files" varchar,
  	"first_published_at" timestamp(3) with time zone NOT NULL,
  	"public_updated_at" timestamp(3) with time zone NOT NULL,
  	"withdrawn_at" timestamp(3) with time zone,
  	"summary_view" jsonb NOT NULL,
  	"snapshot" jsonb NOT NULL
  );
  
  CREATE TABLE "publication_links" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"source" varchar NOT NULL,
  	"kind" varchar NOT NULL,
  	"target" varchar NOT NULL
  );
  
  CREATE TABLE "placements" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"site" varchar NOT NULL,
  	"section" varchar NOT NULL,
  	"identifier" varchar NOT NULL,
  	"rank" numeric NOT NULL,
  	"first_published_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "identifier_counters" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"last" numeric DEFAULT 0 NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"resources_id" uuid,
  	"media_id" uuid,
  	"attachments_id" uuid,
  	"sections_id" uuid,
  	"organizations_id" uuid,
  	"users_id" uuid,
  	"events_id" uuid,
  	"publications_id" uuid,
  	"publication_links_id" uuid,
  	"placements_id" uuid,
  	"identifier_counters_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "resources" ADD CONSTRAINT "resources_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "resources" ADD CONSTRAINT "resources_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "resources_rels" ADD CONSTRAINT "resources_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resources_rels" ADD CONSTRAINT "resources_rels_attachments_fk" FOREIGN KEY ("attachments_id") REFERENCES "public"."attachments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resources_rels" ADD CONSTRAINT "resources_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v" ADD CONSTRAINT "_resources_v_parent_id_resources_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_resources_v" ADD CONSTRAINT "_resources_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_resources_v" ADD CONSTRAINT "_resources_v_version_organization_id_organizations_id_fk" FOREIGN KEY ("version_organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_resources_v_rels" ADD CONSTRAINT "_resources_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_resources_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v_rels" ADD CONSTRAINT "_resources_v_rels_attachments_fk" FOREIGN KEY ("attachments_id") REFERENCES "public"."attachments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v_rels" ADD CONSTRAINT "_resources_v_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "attachments" ADD CONSTRAINT "attachments_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_attachments_fk" FOREIGN KEY ("attachments_id") REFERENCES "public"."attachments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sections_fk" FOREIGN KEY ("sections_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_publications_fk" FOREIGN KEY ("publications_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_publication_links_fk" FOREIGN KEY ("publication_links_id") REFERENCES "public"."publication_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_placements_fk" FOREIGN KEY ("placements_id") REFERENCES "public"."placements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_identifier_counters_fk" FOREIGN KEY ("identifier_counters_id") REFERENCES "public"."identifier_counters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "resources_title_idx" ON "resources" USING btree ("title");
  CREATE INDEX "resources_image_idx" ON "resources" USING btree ("image_id");
  CREATE INDEX "resources_document_number_idx" ON "resources" USING btree ("document_number");
  CREATE INDEX "resources_region_idx" ON "resources" USING btree ("region");
  CREATE INDEX "resources_type_idx" ON "resources" USING btree ("type");
  CREATE INDEX "resources_organization_idx" ON "resources" USING btree ("organization_id");
  CREATE UNIQUE INDEX "resources_identifier_idx" ON "resources" USING btree ("identifier");
  CREATE INDEX "resources_external_id_idx" ON "resources" USING btree ("external_id");
  CREATE INDEX "resources_review_state_idx" ON "resources" USING btree ("review_state");
  CREATE INDEX "resources_author_idx" ON "resources" USING btree ("author");
  CREATE INDEX "resources_updated_at_idx" ON "resources" USING btree ("updated_at");
  CREATE INDEX "resources_created_at_idx" ON "resources" USING btree ("created_at");
  CREATE INDEX "resources__status_idx" ON "resources" USING btree ("_status");
  CREATE INDEX "resources_rels_order_idx" ON "resources_rels" USING btree ("order");
  CREATE INDEX "resources_rels_parent_idx" ON "resources_rels" USING btree ("parent_id");
  CREATE INDEX "resources_rels_path_idx" ON "resources_rels" USING btree ("path");
  CREATE INDEX "resources_rels_attachments_id_idx" ON "resources_rels" USING btree ("attachments_id");
  CREATE INDEX "resources_rels_resources_id_idx" ON "resources_rels" USING btree ("resources_id");
  CREATE INDEX "_resources_v_parent_idx" ON "_resources_v" USING btree ("parent_id");
  CREATE INDEX "_resources_v_version_version_title_idx" ON "_resources_v" USING btree ("version_title");
  CREATE INDEX "_resources_v_version_version_image_idx" ON "_resources_v" USING btree ("version_image_id");
  CREATE INDEX "_resources_v_version_version_document_number_idx" ON "_resources_v" USING btree ("version_document_number");
  CREATE INDEX "_resources_v_version_version_region_idx" ON "_resources_v" USING btree ("version_region");
  CREATE INDEX "_resources_v_version_version_type_idx" ON "_resources_v" USING btree ("version_type");
  CREATE INDEX "_resources_v_version_version_organization_idx" ON "_resources_v" USING btree ("version_organization_id");
  CREATE INDEX "_resources_v_version_version_identifier_idx" ON "_resources_v" USING btree ("version_identifier");
  CREATE INDEX "_resources_v_version_version_external_id_idx" ON "_resources_v" USING btree ("version_external_id");
  CREATE INDEX "_resources_v_version_version_review_state_idx" ON "_resources_v" USING btree ("version_review_state");
  CREATE INDEX "_resources_v_version_version_author_idx" ON "_resources_v" USING btree ("version_author");
  CREATE INDEX "_resources_v_version_version_updated_at_idx" ON "_resources_v" USING btree ("version_updated_at");
  CREATE INDEX "_resources_v_version_version_created_at_idx" ON "_resources_v" USING btree ("version_created_at");
  CREATE INDEX "_resources_v_version_version__status_idx" ON "_resources_v" USING btree ("version__status");
  CREATE INDEX "_resources_v_created_at_idx" ON "_resources_v" USING btree ("created_at");
  CREATE INDEX "_resources_v_updated_at_idx" ON "_resources_v" USING btree ("updated_at");
  CREATE INDEX "_resources_v_latest_idx" ON "_resources_v" USING btree ("latest");
  CREATE INDEX "_resources_v_rels_order_idx" ON "_resources_v_rels" USING btree ("order");
  CREATE INDEX "_resources_v_rels_parent_idx" ON "_resources_v_rels" USING btree ("parent_id");
  CREATE INDEX "_resources_v_rels_path_idx" ON "_resources_v_rels" USING btree ("path");
  CREATE INDEX "_resources_v_rels_attachments_id_idx" ON "_resources_v_rels" USING btree ("attachments_id");
  CREATE INDEX "_resources_v_rels_resources_id_idx" ON "_resources_v_rels" USING btree ("resources_id");
  CREATE INDEX "media_organization_idx" ON "media" USING btree ("organization_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "attachments_organization_idx" ON "attachments" USING btree ("organization_id");
  CREATE INDEX "attachments_updated_at_idx" ON "attachments" USING btree ("updated_at");
  CREATE INDEX "attachments_created_at_idx" ON "attachments" USING btree ("created_at");
  CREATE UNIQUE INDEX "attachments_filename_idx" ON "attachments" USING btree ("filename");
  CREATE INDEX "sections_site_idx" ON "sections" USING btree ("site");
  CREATE INDEX "sections_updated_at_idx" ON "sections" USING btree ("updated_at");
  CREATE INDEX "sections_created_at_idx" ON "sections" USING btree ("created_at");
  CREATE UNIQUE INDEX "site_slug_idx" ON "sections" USING btree ("site","slug");
  CREATE INDEX "organizations_name_idx" ON "organizations" USING btree ("name");
  CREATE UNIQUE INDEX "organizations_slug_idx" ON "organizations" USING btree ("slug");
  CREATE UNIQUE INDEX "organizations_code_idx" ON "organizations" USING btree ("code");
  CREATE INDEX "organizations_site_idx" ON "organizations" USING btree ("site");
  CREATE INDEX "organizations_updated_at_idx" ON "organizations" USING btree ("updated_at");
  CREATE INDEX "organizations_created_at_idx" ON "organizations" USING btree ("created_at");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_organization_idx" ON "users" USING btree ("organization_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "events_seq_idx" ON "events" USING btree ("seq");
  CREATE INDEX "events_at_idx" ON "events" USING btree ("at");
  CREATE INDEX "events_action_idx" ON "events" USING btree ("action");
  CREATE INDEX "events_subject_idx" ON "events" USING btree ("subject");
  CREATE INDEX "events_actor_idx" ON "events" USING btree ("actor");
  CREATE UNIQUE INDEX "publications_identifier_idx" ON "publications" USING btree ("identifier");
  CREATE INDEX "publications_external_id_idx" ON "publications" USING btree ("external_id");
  CREATE UNIQUE INDEX "publications_path_idx" ON "publications" USING btree ("path");
  CREATE INDEX "publications_type_idx" ON "publications" USING btree ("type");
  CREATE INDEX "publications_topic_idx" ON "publications" USING btree ("topic");
  CREATE INDEX "publications_organization_idx" ON "publications" USING btree ("organization");
  CREATE INDEX "publications_region_idx" ON "publications" USING btree ("region");
  CREATE INDEX "publications_document_number_idx" ON "publications" USING btree ("document_number");
  CREATE INDEX "publications_legal_force_idx" ON "publications" USING btree ("legal_force");
  CREATE INDEX "publications_first_published_at_idx" ON "publications" USING btree ("first_published_at");
  CREATE INDEX "publications_public_updated_at_idx" ON "publications" USING btree ("public_updated_at");
  CREATE INDEX "publications_withdrawn_at_idx" ON "publications" USING btree ("withdrawn_at");
  CREATE INDEX "publication_links_source_idx" ON "publication_links" USING btree ("source");
  CREATE INDEX "publication_links_target_idx" ON "publication_links" USING btree ("target");
  CREATE INDEX "placements_site_idx" ON "placements" USING btree ("site");
  CREATE INDEX "placements_section_idx" ON "placements" USING btree ("section");
  CREATE INDEX "placements_identifier_idx" ON "placements" USING btree ("identifier");
  CREATE INDEX "placements_first_published_at_idx" ON "placements" USING btree ("first_published_at");
  CREATE UNIQUE INDEX "site_section_identifier_idx" ON "placements" USING btree ("site","section","identifier");
  CREATE UNIQUE INDEX "identifier_counters_key_idx" ON "identifier_counters" USING btree ("key");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_resources_id_idx" ON "payload_locked_documents_rels" USING btree ("resources_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_attachments_id_idx" ON "payload_locked_documents_rels" USING btree ("attachments_id");
  CREATE INDEX "payload_locked_documents_rels_sections_id_idx" ON "payload_locked_documents_rels" USING btree ("sections_id");
  CREATE INDEX "payload_locked_documents_rels_organizations_id_idx" ON "payload_locked_documents_rels" USING btree ("organizations_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_events_id_idx" ON "payload_locked_documents_rels" USING btree ("events_id");
  CREATE INDEX "payload_locked_documents_rels_publications_id_idx" ON "payload_locked_documents_rels" USING btree ("publications_id");
  CREATE INDEX "payload_locked_documents_rels_publication_links_id_idx" ON "payload_locked_documents_rels" USING btree ("publication_links_id");
  CREATE INDEX "payload_locked_documents_rels_placements_id_idx" ON "payload_locked_documents_rels" USING btree ("placements_id");
  CREATE INDEX "payload_locked_documents_rels_identifier_counters_id_idx" ON "payload_locked_documents_rels" USING btree ("identifier_counters_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`);
}
export async function down({ db, payload, req }) {
  await db.execute(sql`
   DROP TABLE "resources" CASCADE;
  DROP TABLE "resources_rels" CASCADE;
  DROP TABLE "_resources_v" CASCADE;
  DROP TABLE "_resources_v_rels" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "attachments" CASCADE;
  DROP TABLE "sections" CASCADE;
  DROP TABLE "organizations" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "events" CASCADE;
  DROP TABLE "publications" CASCADE;
  DROP TABLE "publication_links" CASCADE;
  DROP TABLE "placements" CASCADE;
  DROP TABLE "identifier_counters" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."enum_resources_status";
  DROP TYPE "public"."enum__resources_v_version_status";
  DROP TYPE "public"."enum_organizations_level";`);
}
