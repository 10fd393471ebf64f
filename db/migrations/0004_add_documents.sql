CREATE TABLE "portal"."document_author" (
	"document_id" uuid NOT NULL,
	"client_id" bigint NOT NULL,
	"procedure_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"person_id" uuid NOT NULL,
	"at" timestamp (6) with time zone NOT NULL,
	CONSTRAINT "document_author_document_id_client_id_pk" PRIMARY KEY("document_id","client_id"),
	CONSTRAINT "document_author_audience" CHECK ("portal"."document_author"."audience" = 'auditors:' || "portal"."document_author"."procedure_id")
);
--> statement-breakpoint
ALTER TABLE "portal"."document_author" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "portal"."document_comment" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"document_id" uuid NOT NULL,
	"procedure_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"side" text NOT NULL,
	"name" text NOT NULL,
	"text" text NOT NULL,
	"at" timestamp (6) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "portal"."document_comment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "portal"."document_snapshot" (
	"document_id" uuid PRIMARY KEY NOT NULL,
	"procedure_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"at" timestamp (6) with time zone NOT NULL,
	"data" "bytea" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "portal"."document_snapshot" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "portal"."document_update" (
	"document_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"procedure_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"at" timestamp (6) with time zone NOT NULL,
	"data" "bytea" NOT NULL,
	CONSTRAINT "document_update_document_id_id_pk" PRIMARY KEY("document_id","id")
);
--> statement-breakpoint
ALTER TABLE "portal"."document_update" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "portal"."document" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"procedure_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"room" text NOT NULL,
	"writers" text NOT NULL,
	"consortium_id" uuid,
	"lot_id" uuid,
	"title" text NOT NULL,
	"created_at" timestamp (6) with time zone NOT NULL,
	"frozen_at" timestamp (6) with time zone,
	CONSTRAINT "document_in_procedure" UNIQUE("id","procedure_id"),
	CONSTRAINT "document_readers" UNIQUE("id","procedure_id","audience"),
	CONSTRAINT "document_audience" CHECK (case "portal"."document"."room"
          when 'consortium' then "portal"."document"."audience" = 'consortium:' || "portal"."document"."consortium_id" and "portal"."document"."writers" = "portal"."document"."audience"
          when 'party' then "portal"."document"."audience" = 'party:' || "portal"."document"."consortium_id" and "portal"."document"."writers" = "portal"."document"."audience"
          when 'joint' then "portal"."document"."audience" = coalesce('lot:' || "portal"."document"."lot_id", 'participants:' || "portal"."document"."procedure_id") and "portal"."document"."writers" = "portal"."document"."audience"
          when 'common' then "portal"."document"."audience" = coalesce('lot:' || "portal"."document"."lot_id", 'participants:' || "portal"."document"."procedure_id") and "portal"."document"."writers" = 'team:' || "portal"."document"."procedure_id"
          when 'team' then "portal"."document"."audience" = 'team:' || "portal"."document"."procedure_id" and "portal"."document"."writers" = "portal"."document"."audience"
        end is true)
);
--> statement-breakpoint
ALTER TABLE "portal"."document" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "portal"."document_author" ADD CONSTRAINT "document_author_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "portal"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."document_author" ADD CONSTRAINT "document_author_document_id_procedure_id_document_id_procedure_id_fk" FOREIGN KEY ("document_id","procedure_id") REFERENCES "portal"."document"("id","procedure_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."document_comment" ADD CONSTRAINT "document_comment_document_id_procedure_id_audience_document_id_procedure_id_audience_fk" FOREIGN KEY ("document_id","procedure_id","audience") REFERENCES "portal"."document"("id","procedure_id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."document_snapshot" ADD CONSTRAINT "document_snapshot_document_id_procedure_id_audience_document_id_procedure_id_audience_fk" FOREIGN KEY ("document_id","procedure_id","audience") REFERENCES "portal"."document"("id","procedure_id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."document_update" ADD CONSTRAINT "document_update_document_id_procedure_id_audience_document_id_procedure_id_audience_fk" FOREIGN KEY ("document_id","procedure_id","audience") REFERENCES "portal"."document"("id","procedure_id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."document" ADD CONSTRAINT "document_procedure_id_procedure_id_fk" FOREIGN KEY ("procedure_id") REFERENCES "portal"."procedure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."document" ADD CONSTRAINT "document_consortium_id_procedure_id_consortium_id_procedure_id_fk" FOREIGN KEY ("consortium_id","procedure_id") REFERENCES "portal"."consortium"("id","procedure_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."document" ADD CONSTRAINT "document_lot_id_procedure_id_lot_id_procedure_id_fk" FOREIGN KEY ("lot_id","procedure_id") REFERENCES "portal"."lot"("id","procedure_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_comment_list" ON "portal"."document_comment" USING btree ("document_id","at");--> statement-breakpoint
CREATE INDEX "document_list" ON "portal"."document" USING btree ("procedure_id","created_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE POLICY "verb_update" ON "portal"."procedure" AS PERMISSIVE FOR UPDATE TO "portal_verb" USING (id = (select portal.change_scope())) WITH CHECK (id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."document_author" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."document_author" AS PERMISSIVE FOR SELECT TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "scribe_select" ON "portal"."document_author" AS PERMISSIVE FOR SELECT TO "portal_scribe" USING (true);--> statement-breakpoint
CREATE POLICY "scribe_insert" ON "portal"."document_author" AS PERMISSIVE FOR INSERT TO "portal_scribe" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."document_comment" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."document_comment" AS PERMISSIVE FOR SELECT TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_insert" ON "portal"."document_comment" AS PERMISSIVE FOR INSERT TO "portal_verb" WITH CHECK (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."document_snapshot" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."document_snapshot" AS PERMISSIVE FOR SELECT TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "scribe_select" ON "portal"."document_snapshot" AS PERMISSIVE FOR SELECT TO "portal_scribe" USING (true);--> statement-breakpoint
CREATE POLICY "scribe_insert" ON "portal"."document_snapshot" AS PERMISSIVE FOR INSERT TO "portal_scribe" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "scribe_update" ON "portal"."document_snapshot" AS PERMISSIVE FOR UPDATE TO "portal_scribe" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."document_update" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."document_update" AS PERMISSIVE FOR SELECT TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "scribe_select" ON "portal"."document_update" AS PERMISSIVE FOR SELECT TO "portal_scribe" USING (true);--> statement-breakpoint
CREATE POLICY "scribe_insert" ON "portal"."document_update" AS PERMISSIVE FOR INSERT TO "portal_scribe" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "scribe_delete" ON "portal"."document_update" AS PERMISSIVE FOR DELETE TO "portal_scribe" USING (true);--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."document" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."document" AS PERMISSIVE FOR SELECT TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_insert" ON "portal"."document" AS PERMISSIVE FOR INSERT TO "portal_verb" WITH CHECK (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_update" ON "portal"."document" AS PERMISSIVE FOR UPDATE TO "portal_verb" USING (procedure_id = (select portal.change_scope())) WITH CHECK (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "scribe_select" ON "portal"."document" AS PERMISSIVE FOR SELECT TO "portal_scribe" USING (true);