import { sql } from "@payloadcms/db-postgres";
export async function up({ db, payload, req }) {
  await db.execute(sql`
   ALTER TABLE "publications" ADD COLUMN "issuing_body" varchar;
  CREATE INDEX "publications_issuing_body_idx" ON "publications" USING btree ("issuing_body");`);
}
export async function down({ db, payload, req }) {
  await db.execute(sql`
   DROP INDEX "publications_issuing_body_idx";
  ALTER TABLE "publications" DROP COLUMN "issuing_body";`);
}
