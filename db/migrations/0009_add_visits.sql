CREATE TABLE "auth"."visit" (
	"person_id" uuid NOT NULL,
	"procedure_id" uuid NOT NULL,
	"last_at" timestamp (6) with time zone NOT NULL,
	"since_at" timestamp (6) with time zone,
	CONSTRAINT "visit_person_id_procedure_id_pk" PRIMARY KEY("person_id","procedure_id")
);
--> statement-breakpoint
ALTER TABLE "auth"."visit" ADD CONSTRAINT "visit_person_id_credential_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "auth"."credential"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
grant select, insert, update, delete on auth.visit to portal_login;
