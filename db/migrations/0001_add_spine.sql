CREATE TABLE "auth"."credential" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"locale" text DEFAULT 'nl' NOT NULL,
	"password_hash" text NOT NULL,
	"totp_secret" text,
	"totp_enabled" boolean DEFAULT false NOT NULL,
	"totp_last_step" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "credential_email" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "auth"."rate_limit" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
CREATE TABLE "auth"."session" (
	"id" char(64) PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp (6) with time zone NOT NULL,
	"expires_at" timestamp (6) with time zone NOT NULL,
	"user_agent" text NOT NULL,
	"complete" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."token" (
	"id" char(64) PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"email" text NOT NULL,
	"payload" jsonb NOT NULL,
	"created_at" timestamp (6) with time zone NOT NULL,
	"expires_at" timestamp (6) with time zone NOT NULL,
	"used_at" timestamp (6) with time zone
);
--> statement-breakpoint
CREATE TABLE "portal"."consortium" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"procedure_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "consortium_in_procedure" UNIQUE("id","procedure_id"),
	CONSTRAINT "consortium_audience" CHECK ("portal"."consortium"."audience" = 'consortium:' || "portal"."consortium"."id")
);
--> statement-breakpoint
ALTER TABLE "portal"."consortium" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "portal"."consortium_member" (
	"consortium_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"procedure_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"organisation_name" text NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "consortium_member_consortium_id_organisation_id_pk" PRIMARY KEY("consortium_id","organisation_id"),
	CONSTRAINT "consortium_member_audience" CHECK ("portal"."consortium_member"."audience" = 'consortium:' || "portal"."consortium_member"."consortium_id")
);
--> statement-breakpoint
ALTER TABLE "portal"."consortium_member" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "portal"."consortium_person" (
	"consortium_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"procedure_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"person_name" text NOT NULL,
	"organisation_name" text NOT NULL,
	"lead" boolean NOT NULL,
	CONSTRAINT "consortium_person_consortium_id_person_id_pk" PRIMARY KEY("consortium_id","person_id"),
	CONSTRAINT "consortium_person_procedure" UNIQUE("procedure_id","person_id"),
	CONSTRAINT "consortium_person_audience" CHECK ("portal"."consortium_person"."audience" = 'consortium:' || "portal"."consortium_person"."consortium_id")
);
--> statement-breakpoint
ALTER TABLE "portal"."consortium_person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "portal"."lot_interest" (
	"consortium_id" uuid NOT NULL,
	"lot_id" uuid NOT NULL,
	"procedure_id" uuid NOT NULL,
	"audience" text NOT NULL,
	CONSTRAINT "lot_interest_consortium_id_lot_id_pk" PRIMARY KEY("consortium_id","lot_id"),
	CONSTRAINT "lot_interest_audience" CHECK ("portal"."lot_interest"."audience" = 'consortium:' || "portal"."lot_interest"."consortium_id")
);
--> statement-breakpoint
ALTER TABLE "portal"."lot_interest" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "portal"."participant" (
	"consortium_id" uuid PRIMARY KEY NOT NULL,
	"procedure_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"name" text NOT NULL,
	"organisation_names" text[] NOT NULL,
	"registered_at" timestamp (6) with time zone NOT NULL,
	CONSTRAINT "participant_audience" CHECK ("portal"."participant"."audience" = 'team:' || "portal"."participant"."procedure_id")
);
--> statement-breakpoint
ALTER TABLE "portal"."participant" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "portal"."chain" (
	"id" uuid PRIMARY KEY NOT NULL,
	"audience" text NOT NULL,
	"seq" bigint NOT NULL,
	"head" char(64) NOT NULL,
	"at" timestamp (6) with time zone NOT NULL,
	CONSTRAINT "chain_audience" CHECK ("portal"."chain"."audience" = 'auditors:' || "portal"."chain"."id")
);
--> statement-breakpoint
ALTER TABLE "portal"."chain" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "portal"."delivery" (
	"view_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"procedure_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"person_name" text NOT NULL,
	"party_name" text NOT NULL,
	"available_at" timestamp (6) with time zone NOT NULL,
	"pushed_at" timestamp (6) with time zone,
	"mailed_at" timestamp (6) with time zone,
	"opened_at" timestamp (6) with time zone,
	CONSTRAINT "delivery_view_id_person_id_pk" PRIMARY KEY("view_id","person_id"),
	CONSTRAINT "delivery_audience" CHECK ("portal"."delivery"."audience" = 'team:' || "portal"."delivery"."procedure_id")
);
--> statement-breakpoint
ALTER TABLE "portal"."delivery" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "portal"."event_view" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"event_id" uuid NOT NULL,
	"chain_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"leaf" integer NOT NULL,
	"at" timestamp (6) with time zone NOT NULL,
	"type" text NOT NULL,
	"data" jsonb NOT NULL,
	"salt" char(64) NOT NULL,
	"proof" jsonb NOT NULL,
	CONSTRAINT "event_view_leaf" UNIQUE("event_id","leaf")
);
--> statement-breakpoint
ALTER TABLE "portal"."event_view" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "portal"."event" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"chain_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"seq" bigint NOT NULL,
	"at" timestamp (6) with time zone NOT NULL,
	"type" text NOT NULL,
	"actor_id" uuid,
	"record" jsonb NOT NULL,
	"salt" char(64) NOT NULL,
	"link_salt" char(64) NOT NULL,
	"leaves" text[] NOT NULL,
	"hash" char(64) NOT NULL,
	CONSTRAINT "event_in_chain" UNIQUE("id","chain_id"),
	CONSTRAINT "event_seq" UNIQUE("chain_id","seq"),
	CONSTRAINT "event_audience" CHECK ("portal"."event"."audience" = 'auditors:' || "portal"."event"."chain_id")
);
--> statement-breakpoint
ALTER TABLE "portal"."event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "portal"."membership" (
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"person_name" text NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "membership_organisation_id_person_id_pk" PRIMARY KEY("organisation_id","person_id"),
	CONSTRAINT "membership_person" UNIQUE("person_id","organisation_id"),
	CONSTRAINT "membership_audience" CHECK ("portal"."membership"."audience" = 'organisation:' || "portal"."membership"."organisation_id")
);
--> statement-breakpoint
ALTER TABLE "portal"."membership" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "portal"."organisation" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"kvk_number" text,
	CONSTRAINT "organisation_kvk_number" UNIQUE("kvk_number"),
	CONSTRAINT "organisation_audience" CHECK ("portal"."organisation"."audience" = 'organisation:' || "portal"."organisation"."id"),
	CONSTRAINT "organisation_kvk_number_form" CHECK ("portal"."organisation"."kvk_number" ~ '^[0-9]{8}$'),
	CONSTRAINT "organisation_operator_has_kvk" CHECK ("portal"."organisation"."kind" <> 'operator' or "portal"."organisation"."kvk_number" is not null)
);
--> statement-breakpoint
ALTER TABLE "portal"."organisation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "portal"."person" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "person_audience" CHECK ("portal"."person"."audience" = 'person:' || "portal"."person"."id")
);
--> statement-breakpoint
ALTER TABLE "portal"."person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "portal"."lot" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"procedure_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"number" integer NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "lot_in_procedure" UNIQUE("id","procedure_id"),
	CONSTRAINT "lot_number" UNIQUE("procedure_id","number")
);
--> statement-breakpoint
ALTER TABLE "portal"."lot" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "portal"."procedure_role" (
	"procedure_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"audience" text NOT NULL,
	"person_name" text NOT NULL,
	"organisation_name" text NOT NULL,
	CONSTRAINT "procedure_role_procedure_id_person_id_role_pk" PRIMARY KEY("procedure_id","person_id","role"),
	CONSTRAINT "procedure_role_audience" CHECK ("portal"."procedure_role"."audience" = 'team:' || "portal"."procedure_role"."procedure_id")
);
--> statement-breakpoint
ALTER TABLE "portal"."procedure_role" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "portal"."procedure" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"buyer_name" text NOT NULL,
	"template" text NOT NULL,
	"template_version" integer NOT NULL,
	"phase" text NOT NULL,
	"question_cut_off_at" timestamp (6) with time zone,
	"example" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "portal"."procedure" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "portal"."question_asker" (
	"question_id" uuid PRIMARY KEY NOT NULL,
	"procedure_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"consortium_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "question_asker_audience" CHECK ("portal"."question_asker"."audience" = 'auditors:' || "portal"."question_asker"."procedure_id")
);
--> statement-breakpoint
ALTER TABLE "portal"."question_asker" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "portal"."question_original" (
	"question_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"audience" text NOT NULL,
	"procedure_id" uuid NOT NULL,
	"text" text NOT NULL,
	"arrived_at" timestamp (6) with time zone NOT NULL,
	CONSTRAINT "question_original_question_id_version_audience_pk" PRIMARY KEY("question_id","version","audience"),
	CONSTRAINT "question_original_audience" CHECK ("portal"."question_original"."audience" in ('moderators:' || "portal"."question_original"."procedure_id", 'asker:' || "portal"."question_original"."question_id"))
);
--> statement-breakpoint
ALTER TABLE "portal"."question_original" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "portal"."question_receipt" (
	"question_id" uuid PRIMARY KEY NOT NULL,
	"procedure_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"lot_id" uuid,
	"follow_up_of" uuid,
	"asked_by" text NOT NULL,
	"status" text NOT NULL,
	"version" integer NOT NULL,
	"late" boolean NOT NULL,
	"arrived_at" timestamp (6) with time zone NOT NULL,
	CONSTRAINT "question_receipt_audience" CHECK ("portal"."question_receipt"."audience" = 'asker:' || "portal"."question_receipt"."question_id")
);
--> statement-breakpoint
ALTER TABLE "portal"."question_receipt" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "portal"."question_wording" (
	"question_id" uuid PRIMARY KEY NOT NULL,
	"procedure_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"question" text NOT NULL,
	"answer" text NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "question_wording_audience" CHECK ("portal"."question_wording"."audience" = 'team:' || "portal"."question_wording"."procedure_id")
);
--> statement-breakpoint
ALTER TABLE "portal"."question_wording" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "portal"."question" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"procedure_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"lot_id" uuid,
	"follow_up_of" uuid,
	"pseudonym" text NOT NULL,
	"status" text NOT NULL,
	"version" integer NOT NULL,
	"late" boolean NOT NULL,
	"arrived_at" timestamp (6) with time zone NOT NULL,
	CONSTRAINT "question_in_procedure" UNIQUE("id","procedure_id"),
	CONSTRAINT "question_pseudonym" UNIQUE("procedure_id","pseudonym"),
	CONSTRAINT "question_audience" CHECK ("portal"."question"."audience" = 'team:' || "portal"."question"."procedure_id")
);
--> statement-breakpoint
ALTER TABLE "portal"."question" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "portal"."published_question" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"release_id" uuid NOT NULL,
	"procedure_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"question_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"lot_id" uuid,
	"follow_up_of" uuid,
	"rectifies" uuid,
	"question" text NOT NULL,
	"answer" text NOT NULL,
	"published_at" timestamp (6) with time zone NOT NULL,
	CONSTRAINT "published_question_rectifies" UNIQUE("rectifies")
);
--> statement-breakpoint
ALTER TABLE "portal"."published_question" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "portal"."release" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"procedure_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"reason" text,
	"published_at" timestamp (6) with time zone NOT NULL,
	CONSTRAINT "release_in_procedure" UNIQUE("id","procedure_id"),
	CONSTRAINT "release_number" UNIQUE("procedure_id","number")
);
--> statement-breakpoint
ALTER TABLE "portal"."release" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "auth"."session" ADD CONSTRAINT "session_person_id_credential_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "auth"."credential"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."consortium" ADD CONSTRAINT "consortium_procedure_id_procedure_id_fk" FOREIGN KEY ("procedure_id") REFERENCES "portal"."procedure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."consortium_member" ADD CONSTRAINT "consortium_member_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "portal"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."consortium_member" ADD CONSTRAINT "consortium_member_consortium_id_procedure_id_consortium_id_procedure_id_fk" FOREIGN KEY ("consortium_id","procedure_id") REFERENCES "portal"."consortium"("id","procedure_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."consortium_person" ADD CONSTRAINT "consortium_person_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "portal"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."consortium_person" ADD CONSTRAINT "consortium_person_consortium_id_procedure_id_consortium_id_procedure_id_fk" FOREIGN KEY ("consortium_id","procedure_id") REFERENCES "portal"."consortium"("id","procedure_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."lot_interest" ADD CONSTRAINT "lot_interest_consortium_id_procedure_id_consortium_id_procedure_id_fk" FOREIGN KEY ("consortium_id","procedure_id") REFERENCES "portal"."consortium"("id","procedure_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."lot_interest" ADD CONSTRAINT "lot_interest_lot_id_procedure_id_lot_id_procedure_id_fk" FOREIGN KEY ("lot_id","procedure_id") REFERENCES "portal"."lot"("id","procedure_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."participant" ADD CONSTRAINT "participant_consortium_id_procedure_id_consortium_id_procedure_id_fk" FOREIGN KEY ("consortium_id","procedure_id") REFERENCES "portal"."consortium"("id","procedure_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."delivery" ADD CONSTRAINT "delivery_view_id_event_view_id_fk" FOREIGN KEY ("view_id") REFERENCES "portal"."event_view"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."event_view" ADD CONSTRAINT "event_view_event_id_chain_id_event_id_chain_id_fk" FOREIGN KEY ("event_id","chain_id") REFERENCES "portal"."event"("id","chain_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."event" ADD CONSTRAINT "event_chain_id_chain_id_fk" FOREIGN KEY ("chain_id") REFERENCES "portal"."chain"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."membership" ADD CONSTRAINT "membership_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "portal"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."membership" ADD CONSTRAINT "membership_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "portal"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."lot" ADD CONSTRAINT "lot_procedure_id_procedure_id_fk" FOREIGN KEY ("procedure_id") REFERENCES "portal"."procedure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."procedure_role" ADD CONSTRAINT "procedure_role_procedure_id_procedure_id_fk" FOREIGN KEY ("procedure_id") REFERENCES "portal"."procedure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."procedure_role" ADD CONSTRAINT "procedure_role_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "portal"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."question_asker" ADD CONSTRAINT "question_asker_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "portal"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."question_asker" ADD CONSTRAINT "question_asker_question_id_procedure_id_question_id_procedure_id_fk" FOREIGN KEY ("question_id","procedure_id") REFERENCES "portal"."question"("id","procedure_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."question_asker" ADD CONSTRAINT "question_asker_consortium_id_procedure_id_consortium_id_procedure_id_fk" FOREIGN KEY ("consortium_id","procedure_id") REFERENCES "portal"."consortium"("id","procedure_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."question_original" ADD CONSTRAINT "question_original_question_id_procedure_id_question_id_procedure_id_fk" FOREIGN KEY ("question_id","procedure_id") REFERENCES "portal"."question"("id","procedure_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."question_receipt" ADD CONSTRAINT "question_receipt_question_id_procedure_id_question_id_procedure_id_fk" FOREIGN KEY ("question_id","procedure_id") REFERENCES "portal"."question"("id","procedure_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."question_receipt" ADD CONSTRAINT "question_receipt_lot_id_procedure_id_lot_id_procedure_id_fk" FOREIGN KEY ("lot_id","procedure_id") REFERENCES "portal"."lot"("id","procedure_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."question_wording" ADD CONSTRAINT "question_wording_question_id_procedure_id_question_id_procedure_id_fk" FOREIGN KEY ("question_id","procedure_id") REFERENCES "portal"."question"("id","procedure_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."question" ADD CONSTRAINT "question_procedure_id_procedure_id_fk" FOREIGN KEY ("procedure_id") REFERENCES "portal"."procedure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."question" ADD CONSTRAINT "question_lot_id_procedure_id_lot_id_procedure_id_fk" FOREIGN KEY ("lot_id","procedure_id") REFERENCES "portal"."lot"("id","procedure_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."published_question" ADD CONSTRAINT "published_question_release_id_procedure_id_release_id_procedure_id_fk" FOREIGN KEY ("release_id","procedure_id") REFERENCES "portal"."release"("id","procedure_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."published_question" ADD CONSTRAINT "published_question_question_id_procedure_id_question_id_procedure_id_fk" FOREIGN KEY ("question_id","procedure_id") REFERENCES "portal"."question"("id","procedure_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."published_question" ADD CONSTRAINT "published_question_lot_id_procedure_id_lot_id_procedure_id_fk" FOREIGN KEY ("lot_id","procedure_id") REFERENCES "portal"."lot"("id","procedure_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal"."release" ADD CONSTRAINT "release_procedure_id_procedure_id_fk" FOREIGN KEY ("procedure_id") REFERENCES "portal"."procedure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "session_person" ON "auth"."session" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "token_email" ON "auth"."token" USING btree ("email");--> statement-breakpoint
CREATE INDEX "consortium_procedure" ON "portal"."consortium" USING btree ("procedure_id");--> statement-breakpoint
CREATE INDEX "consortium_person_person" ON "portal"."consortium_person" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "lot_interest_lot" ON "portal"."lot_interest" USING btree ("lot_id");--> statement-breakpoint
CREATE INDEX "participant_procedure" ON "portal"."participant" USING btree ("procedure_id");--> statement-breakpoint
CREATE INDEX "delivery_unopened" ON "portal"."delivery" USING btree ("person_id") WHERE opened_at is null;--> statement-breakpoint
CREATE INDEX "event_view_chain" ON "portal"."event_view" USING btree ("chain_id","at","leaf");--> statement-breakpoint
CREATE INDEX "event_hash" ON "portal"."event" USING btree ("chain_id","hash");--> statement-breakpoint
CREATE INDEX "procedure_role_person" ON "portal"."procedure_role" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "question_asker_consortium" ON "portal"."question_asker" USING btree ("consortium_id");--> statement-breakpoint
CREATE INDEX "question_receipt_list" ON "portal"."question_receipt" USING btree ("procedure_id","arrived_at" DESC NULLS LAST,"question_id");--> statement-breakpoint
CREATE INDEX "question_list" ON "portal"."question" USING btree ("procedure_id","arrived_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "published_question_list" ON "portal"."published_question" USING btree ("procedure_id","number" DESC NULLS LAST,"published_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "published_question_release" ON "portal"."published_question" USING btree ("release_id");--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."consortium" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "walls_select" ON "portal"."consortium" AS PERMISSIVE FOR SELECT TO "portal_walls" USING (true);--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."consortium" AS PERMISSIVE FOR SELECT TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_insert" ON "portal"."consortium" AS PERMISSIVE FOR INSERT TO "portal_verb" WITH CHECK (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."consortium_member" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."consortium_member" AS PERMISSIVE FOR SELECT TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_insert" ON "portal"."consortium_member" AS PERMISSIVE FOR INSERT TO "portal_verb" WITH CHECK (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."consortium_person" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "walls_select" ON "portal"."consortium_person" AS PERMISSIVE FOR SELECT TO "portal_walls" USING (true);--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."consortium_person" AS PERMISSIVE FOR SELECT TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_insert" ON "portal"."consortium_person" AS PERMISSIVE FOR INSERT TO "portal_verb" WITH CHECK (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_delete" ON "portal"."consortium_person" AS PERMISSIVE FOR DELETE TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."lot_interest" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "walls_select" ON "portal"."lot_interest" AS PERMISSIVE FOR SELECT TO "portal_walls" USING (true);--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."lot_interest" AS PERMISSIVE FOR SELECT TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_insert" ON "portal"."lot_interest" AS PERMISSIVE FOR INSERT TO "portal_verb" WITH CHECK (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."participant" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."participant" AS PERMISSIVE FOR SELECT TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_insert" ON "portal"."participant" AS PERMISSIVE FOR INSERT TO "portal_verb" WITH CHECK (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."chain" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "dispatcher_select" ON "portal"."chain" AS PERMISSIVE FOR SELECT TO "portal_dispatcher" USING (at > now() - interval '1 hour');--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."chain" AS PERMISSIVE FOR SELECT TO "portal_verb" USING (id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_insert" ON "portal"."chain" AS PERMISSIVE FOR INSERT TO "portal_verb" WITH CHECK (id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_update" ON "portal"."chain" AS PERMISSIVE FOR UPDATE TO "portal_verb" USING (id = (select portal.change_scope())) WITH CHECK (id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."delivery" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."delivery" AS PERMISSIVE FOR SELECT TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_insert" ON "portal"."delivery" AS PERMISSIVE FOR INSERT TO "portal_verb" WITH CHECK (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."event_view" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "dispatcher_select" ON "portal"."event_view" AS PERMISSIVE FOR SELECT TO "portal_dispatcher" USING (at > now() - interval '1 hour');--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."event_view" AS PERMISSIVE FOR SELECT TO "portal_verb" USING (chain_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_insert" ON "portal"."event_view" AS PERMISSIVE FOR INSERT TO "portal_verb" WITH CHECK (chain_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."event" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."event" AS PERMISSIVE FOR SELECT TO "portal_verb" USING (chain_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_insert" ON "portal"."event" AS PERMISSIVE FOR INSERT TO "portal_verb" WITH CHECK (chain_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."membership" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "walls_select" ON "portal"."membership" AS PERMISSIVE FOR SELECT TO "portal_walls" USING (true);--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."membership" AS PERMISSIVE FOR SELECT TO "portal_verb" USING ((select portal.change_scope()) = '00000000-0000-0000-0000-000000000000'::uuid);--> statement-breakpoint
CREATE POLICY "verb_insert" ON "portal"."membership" AS PERMISSIVE FOR INSERT TO "portal_verb" WITH CHECK ((select portal.change_scope()) = '00000000-0000-0000-0000-000000000000'::uuid);--> statement-breakpoint
CREATE POLICY "verb_delete" ON "portal"."membership" AS PERMISSIVE FOR DELETE TO "portal_verb" USING ((select portal.change_scope()) = '00000000-0000-0000-0000-000000000000'::uuid);--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."organisation" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "walls_select" ON "portal"."organisation" AS PERMISSIVE FOR SELECT TO "portal_walls" USING (true);--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."organisation" AS PERMISSIVE FOR SELECT TO "portal_verb" USING ((select portal.change_scope()) = '00000000-0000-0000-0000-000000000000'::uuid);--> statement-breakpoint
CREATE POLICY "verb_insert" ON "portal"."organisation" AS PERMISSIVE FOR INSERT TO "portal_verb" WITH CHECK ((select portal.change_scope()) = '00000000-0000-0000-0000-000000000000'::uuid);--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."person" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "walls_select" ON "portal"."person" AS PERMISSIVE FOR SELECT TO "portal_walls" USING (true);--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."person" AS PERMISSIVE FOR SELECT TO "portal_verb" USING ((select portal.change_scope()) = '00000000-0000-0000-0000-000000000000'::uuid);--> statement-breakpoint
CREATE POLICY "verb_insert" ON "portal"."person" AS PERMISSIVE FOR INSERT TO "portal_verb" WITH CHECK ((select portal.change_scope()) = '00000000-0000-0000-0000-000000000000'::uuid);--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."lot" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "walls_select" ON "portal"."lot" AS PERMISSIVE FOR SELECT TO "portal_walls" USING (true);--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."lot" AS PERMISSIVE FOR SELECT TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_insert" ON "portal"."lot" AS PERMISSIVE FOR INSERT TO "portal_verb" WITH CHECK (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."procedure_role" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "walls_select" ON "portal"."procedure_role" AS PERMISSIVE FOR SELECT TO "portal_walls" USING (true);--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."procedure_role" AS PERMISSIVE FOR SELECT TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_insert" ON "portal"."procedure_role" AS PERMISSIVE FOR INSERT TO "portal_verb" WITH CHECK (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_delete" ON "portal"."procedure_role" AS PERMISSIVE FOR DELETE TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."procedure" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."procedure" AS PERMISSIVE FOR SELECT TO "portal_verb" USING (id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_insert" ON "portal"."procedure" AS PERMISSIVE FOR INSERT TO "portal_verb" WITH CHECK (id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."question_asker" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "walls_select" ON "portal"."question_asker" AS PERMISSIVE FOR SELECT TO "portal_walls" USING (true);--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."question_asker" AS PERMISSIVE FOR SELECT TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_insert" ON "portal"."question_asker" AS PERMISSIVE FOR INSERT TO "portal_verb" WITH CHECK (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."question_original" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."question_original" AS PERMISSIVE FOR SELECT TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_insert" ON "portal"."question_original" AS PERMISSIVE FOR INSERT TO "portal_verb" WITH CHECK (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."question_receipt" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."question_receipt" AS PERMISSIVE FOR SELECT TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_insert" ON "portal"."question_receipt" AS PERMISSIVE FOR INSERT TO "portal_verb" WITH CHECK (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_update" ON "portal"."question_receipt" AS PERMISSIVE FOR UPDATE TO "portal_verb" USING (procedure_id = (select portal.change_scope())) WITH CHECK (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."question_wording" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."question_wording" AS PERMISSIVE FOR SELECT TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_insert" ON "portal"."question_wording" AS PERMISSIVE FOR INSERT TO "portal_verb" WITH CHECK (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_update" ON "portal"."question_wording" AS PERMISSIVE FOR UPDATE TO "portal_verb" USING (procedure_id = (select portal.change_scope())) WITH CHECK (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."question" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."question" AS PERMISSIVE FOR SELECT TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_insert" ON "portal"."question" AS PERMISSIVE FOR INSERT TO "portal_verb" WITH CHECK (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_update" ON "portal"."question" AS PERMISSIVE FOR UPDATE TO "portal_verb" USING (procedure_id = (select portal.change_scope())) WITH CHECK (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."published_question" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."published_question" AS PERMISSIVE FOR SELECT TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_insert" ON "portal"."published_question" AS PERMISSIVE FOR INSERT TO "portal_verb" WITH CHECK (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "actor_select" ON "portal"."release" AS PERMISSIVE FOR SELECT TO "portal_actor" USING (audience = any((select portal.my_audiences())::text[]));--> statement-breakpoint
CREATE POLICY "verb_select" ON "portal"."release" AS PERMISSIVE FOR SELECT TO "portal_verb" USING (procedure_id = (select portal.change_scope()));--> statement-breakpoint
CREATE POLICY "verb_insert" ON "portal"."release" AS PERMISSIVE FOR INSERT TO "portal_verb" WITH CHECK (procedure_id = (select portal.change_scope()));