CREATE TABLE "portal"."budget_line" (
	"procedure_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"year" integer NOT NULL,
	"audience" text NOT NULL,
	"name" text NOT NULL,
	"covered" boolean NOT NULL,
	"amount_cents" bigint NOT NULL,
	CONSTRAINT "budget_line_procedure_id_position_year_pk" PRIMARY KEY("procedure_id","position","year"),
	CONSTRAINT "budget_line_audience" CHECK ("portal"."budget_line"."audience" = 'public')
);
--> statement-breakpoint
ALTER TABLE "portal"."budget_line" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "portal"."lot_description" (
	"lot_id" uuid PRIMARY KEY NOT NULL,
	"procedure_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"text" text NOT NULL,
	"budget_cents" bigint,
	CONSTRAINT "lot_description_audience" CHECK ("portal"."lot_description"."audience" = 'public')
);
--> statement-breakpoint
ALTER TABLE "portal"."lot_description" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "portal"."planned_phase" (
	"procedure_id" uuid NOT NULL,
	"phase" text NOT NULL,
	"audience" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	CONSTRAINT "planned_phase_procedure_id_phase_pk" PRIMARY KEY("procedure_id","phase"),
	CONSTRAINT "planned_phase_audience" CHECK ("portal"."planned_phase"."audience" = 'public')
);
--> statement-breakpoint
ALTER TABLE "portal"."planned_phase" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "portal"."procedure_section" (
	"procedure_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"audience" text NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "procedure_section_procedure_id_kind_pk" PRIMARY KEY("procedure_id","kind"),
	CONSTRAINT "procedure_section_audience" CHECK ("portal"."procedure_section"."audience" = 'public')
);
--> statement-breakpoint
ALTER TABLE "portal"."procedure_section" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "portal"."publication" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"procedure_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"kind" text NOT NULL,
	"published_on" date NOT NULL,
	"reference" text,
	"title" text NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "publication_audience" CHECK ("portal"."publication"."audience" = 'public')
);
--> statement-breakpoint
ALTER TABLE "portal"."publication" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "portal"."consortium_invitation" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"consortium_id" uuid NOT NULL,
	"procedure_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"email" text NOT NULL,
	"kvk_number" text NOT NULL,
	"role" text NOT NULL,
	"invited_by" uuid NOT NULL,
	"inviter_name" text NOT NULL,
	"invited_at" timestamp (6) with time zone NOT NULL,
	"state" text NOT NULL,
	"settled_at" timestamp (6) with time zone,
	CONSTRAINT "consortium_invitation_audience" CHECK ("portal"."consortium_invitation"."audience" = 'consortium:' || "portal"."consortium_invitation"."consortium_id")
);
--> statement-breakpoint
ALTER TABLE "portal"."consortium_invitation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "portal"."interest" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"procedure_id" uuid NOT NULL,
	"lot_id" uuid,
	"audience" text NOT NULL,
	"organisation_name" text NOT NULL,
	"person_name" text NOT NULL,
	"registered_at" timestamp (6) with time zone NOT NULL,
	CONSTRAINT "interest_once" UNIQUE NULLS NOT DISTINCT("procedure_id","organisation_id","lot_id","audience"),
	CONSTRAINT "interest_audience" CHECK ("portal"."interest"."audience" in ('team:' || "portal"."interest"."procedure_id", 'organisation:' || "portal"."interest"."organisation_id"))
);
--> statement-breakpoint
ALTER TABLE "portal"."interest" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "portal"."participation" (
	"consortium_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"procedure_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"consortium_name" text NOT NULL,
	"role" text NOT NULL,
	"since" timestamp (6) with time zone NOT NULL,
	CONSTRAINT "participation_consortium_id_organisation_id_pk" PRIMARY KEY("consortium_id","organisation_id"),
	CONSTRAINT "participation_audience" CHECK ("portal"."participation"."audience" = 'organisation:' || "portal"."participation"."organisation_id")
);
--> statement-breakpoint
ALTER TABLE "portal"."participation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "portal"."budget_line" ADD CONSTRAINT "budget_line_procedure_id_procedure_id_fk" FOREIGN KEY ("procedure_id") REFERENCES "portal"."procedure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."lot_description" ADD CONSTRAINT "lot_description_lot_id_procedure_id_lot_id_procedure_id_fk" FOREIGN KEY ("lot_id","procedure_id") REFERENCES "portal"."lot"("id","procedure_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."planned_phase" ADD CONSTRAINT "planned_phase_procedure_id_procedure_id_fk" FOREIGN KEY ("procedure_id") REFERENCES "portal"."procedure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."procedure_section" ADD CONSTRAINT "procedure_section_procedure_id_procedure_id_fk" FOREIGN KEY ("procedure_id") REFERENCES "portal"."procedure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."publication" ADD CONSTRAINT "publication_procedure_id_procedure_id_fk" FOREIGN KEY ("procedure_id") REFERENCES "portal"."procedure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."consortium_invitation" ADD CONSTRAINT "consortium_invitation_invited_by_person_id_fk" FOREIGN KEY ("invited_by") REFERENCES "portal"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."consortium_invitation" ADD CONSTRAINT "consortium_invitation_consortium_id_procedure_id_consortium_id_procedure_id_fk" FOREIGN KEY ("consortium_id","procedure_id") REFERENCES "portal"."consortium"("id","procedure_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."interest" ADD CONSTRAINT "interest_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "portal"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."interest" ADD CONSTRAINT "interest_procedure_id_procedure_id_fk" FOREIGN KEY ("procedure_id") REFERENCES "portal"."procedure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."interest" ADD CONSTRAINT "interest_lot_id_procedure_id_lot_id_procedure_id_fk" FOREIGN KEY ("lot_id","procedure_id") REFERENCES "portal"."lot"("id","procedure_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."participation" ADD CONSTRAINT "participation_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "portal"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."participation" ADD CONSTRAINT "participation_consortium_id_procedure_id_consortium_id_procedure_id_fk" FOREIGN KEY ("consortium_id","procedure_id") REFERENCES "portal"."consortium"("id","procedure_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "publication_list" ON "portal"."publication" USING btree ("procedure_id","published_on" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "consortium_invitation_list" ON "portal"."consortium_invitation" USING btree ("consortium_id","invited_at");--> statement-breakpoint
CREATE INDEX "participation_procedure" ON "portal"."participation" USING btree ("procedure_id","organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "consortium_member_once" ON "portal"."consortium_member" USING btree ("procedure_id","organisation_id") WHERE role <> 'subcontractor';--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."budget_line" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."budget_line" AS PERMISSIVE FOR SELECT TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_insert" ON "portal"."budget_line" AS PERMISSIVE FOR INSERT TO "portal_verb" WITH CHECK (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_delete" ON "portal"."budget_line" AS PERMISSIVE FOR DELETE TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."lot_description" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."lot_description" AS PERMISSIVE FOR SELECT TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_insert" ON "portal"."lot_description" AS PERMISSIVE FOR INSERT TO "portal_verb" WITH CHECK (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_delete" ON "portal"."lot_description" AS PERMISSIVE FOR DELETE TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."planned_phase" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."planned_phase" AS PERMISSIVE FOR SELECT TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_insert" ON "portal"."planned_phase" AS PERMISSIVE FOR INSERT TO "portal_verb" WITH CHECK (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_delete" ON "portal"."planned_phase" AS PERMISSIVE FOR DELETE TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."procedure_section" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."procedure_section" AS PERMISSIVE FOR SELECT TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_insert" ON "portal"."procedure_section" AS PERMISSIVE FOR INSERT TO "portal_verb" WITH CHECK (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_delete" ON "portal"."procedure_section" AS PERMISSIVE FOR DELETE TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."publication" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."publication" AS PERMISSIVE FOR SELECT TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_insert" ON "portal"."publication" AS PERMISSIVE FOR INSERT TO "portal_verb" WITH CHECK (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_delete" ON "portal"."publication" AS PERMISSIVE FOR DELETE TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."consortium_invitation" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."consortium_invitation" AS PERMISSIVE FOR SELECT TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_insert" ON "portal"."consortium_invitation" AS PERMISSIVE FOR INSERT TO "portal_verb" WITH CHECK (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_update" ON "portal"."consortium_invitation" AS PERMISSIVE FOR UPDATE TO "portal_verb" USING (procedure_id = (select portal.change_scope())) WITH CHECK (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."interest" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."interest" AS PERMISSIVE FOR SELECT TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_insert" ON "portal"."interest" AS PERMISSIVE FOR INSERT TO "portal_verb" WITH CHECK (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_delete" ON "portal"."interest" AS PERMISSIVE FOR DELETE TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."participation" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."participation" AS PERMISSIVE FOR SELECT TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_insert" ON "portal"."participation" AS PERMISSIVE FOR INSERT TO "portal_verb" WITH CHECK (procedure_id = (select portal.change_scope()));