import { sql } from "@payloadcms/db-postgres";
export async function up({ db, payload, req }) {
  await db.execute(sql`
   CREATE TABLE "search_terms" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" varchar DEFAULT 'thesaurus' NOT NULL,
  	"from" varchar NOT NULL,
  	"direction" varchar DEFAULT '>',
  	"to" varchar,
  	"note" varchar,
  	"origin" varchar DEFAULT 'byHand' NOT NULL,
  	"state" varchar DEFAULT 'draft' NOT NULL,
  	"trail" jsonb,
  	"title" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "pinned_answers" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"queries" varchar NOT NULL,
  	"publications" varchar NOT NULL,
  	"from" varchar,
  	"until" varchar,
  	"note" varchar,
  	"state" varchar DEFAULT 'draft' NOT NULL,
  	"trail" jsonb,
  	"title" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "search_log" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"day" varchar NOT NULL,
  	"site" varchar NOT NULL,
  	"query" varchar NOT NULL,
  	"total" numeric,
  	"elapsed" numeric,
  	"rewritten" boolean,
  	"previous" varchar,
  	"identifier" varchar,
  	"position" numeric
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "search_terms_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "pinned_answers_id" uuid;
  CREATE INDEX "search_terms_kind_idx" ON "search_terms" USING btree ("kind");
  CREATE INDEX "search_terms_state_idx" ON "search_terms" USING btree ("state");
  CREATE INDEX "search_terms_updated_at_idx" ON "search_terms" USING btree ("updated_at");
  CREATE INDEX "search_terms_created_at_idx" ON "search_terms" USING btree ("created_at");
  CREATE INDEX "pinned_answers_state_idx" ON "pinned_answers" USING btree ("state");
  CREATE INDEX "pinned_answers_updated_at_idx" ON "pinned_answers" USING btree ("updated_at");
  CREATE INDEX "pinned_answers_created_at_idx" ON "pinned_answers" USING btree ("created_at");
  CREATE INDEX "search_log_day_idx" ON "search_log" USING btree ("day");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_search_terms_fk" FOREIGN KEY ("search_terms_id") REFERENCES "public"."search_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pinned_answers_fk" FOREIGN KEY ("pinned_answers_id") REFERENCES "public"."pinned_answers"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_search_terms_id_idx" ON "payload_locked_documents_rels" USING btree ("search_terms_id");
  CREATE INDEX "payload_locked_documents_rels_pinned_answers_id_idx" ON "payload_locked_documents_rels" USING btree ("pinned_answers_id");`);
}
export async function down({ db, payload, req }) {
  await db.execute(sql`
   ALTER TABLE "search_terms" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pinned_answers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "search_log" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "search_terms" CASCADE;
  DROP TABLE "pinned_answers" CASCADE;
  DROP TABLE "search_log" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_search_terms_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_pinned_answers_fk";
  
  DROP INDEX "payload_locked_documents_rels_search_terms_id_idx";
  DROP INDEX "payload_locked_documents_rels_pinned_answers_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "search_terms_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "pinned_answers_id";`);
}
