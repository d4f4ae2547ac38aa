using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace ThongSuot.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "identity_accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    person_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    password_hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    totp_secret = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    totp_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    last_totp_step = table.Column<long>(type: "bigint", nullable: false),
                    misses = table.Column<int>(type: "integer", nullable: false),
                    locked_until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    stamp = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    active = table.Column<bool>(type: "boolean", nullable: false),
                    must_change_password = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_accounts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "identity_api_clients",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    province_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    scope_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    key_hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    key_hint = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    scopes = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    revoked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_api_clients", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "identity_seats",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    unit_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    scope_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    province_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_seats", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_calendar_days",
                columns: table => new
                {
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    source = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    article = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    certainty = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    edited_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_calendar_days", x => x.day);
                });

            migrationBuilder.CreateTable(
                name: "platform_closures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_path = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    from = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    to = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    document = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    recorded_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    cancelled_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    cancelled_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_closures", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_deeds",
                columns: table => new
                {
                    sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    act = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    actor_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: true),
                    seat_id = table.Column<Guid>(type: "uuid", nullable: true),
                    actor_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    actor_title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    actor_unit_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    subject_kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    province_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    unit_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    reason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    detail = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    submission_key = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_deeds", x => x.sequence);
                });

            migrationBuilder.CreateTable(
                name: "platform_files",
                columns: table => new
                {
                    hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    content_type = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    stored_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_files", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "platform_legal_settings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    value = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    unit = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    source = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    article = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    certainty = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    edited_here = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_legal_settings", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_outbox",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    topic = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    payload = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    next_attempt_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    leased_until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_outbox", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_protection_keys",
                columns: table => new
                {
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    xml = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_protection_keys", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "platform_reference_loads",
                columns: table => new
                {
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    fingerprint = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_reference_loads", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "platform_submissions",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    answer = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_submissions", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "platform_tallies",
                columns: table => new
                {
                    province_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    unit_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    subject = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    channel = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    measure = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    count = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_tallies", x => new { x.province_code, x.unit_path, x.day, x.measure, x.subject, x.channel });
                });

            migrationBuilder.CreateTable(
                name: "platform_tally_deltas",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    province_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    unit_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    subject = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    channel = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    measure = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    delta = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_tally_deltas", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_working_hours",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_path = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    monday = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    tuesday = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    wednesday = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    thursday = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    friday = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    saturday = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    sunday = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    source = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    certainty = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    edited_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_working_hours", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_identity_accounts_user_name",
                table: "identity_accounts",
                column: "user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_identity_api_clients_key_hash",
                table: "identity_api_clients",
                column: "key_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_identity_seats_account_id",
                table: "identity_seats",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_identity_seats_unit_path",
                table: "identity_seats",
                column: "unit_path");

            migrationBuilder.CreateIndex(
                name: "ix_platform_closures_unit_path",
                table: "platform_closures",
                column: "unit_path");

            migrationBuilder.CreateIndex(
                name: "ix_platform_deeds_subject_id_sequence",
                table: "platform_deeds",
                columns: new[] { "subject_id", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_deeds_unit_path_sequence",
                table: "platform_deeds",
                columns: new[] { "unit_path", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_legal_settings_code_valid_from",
                table: "platform_legal_settings",
                columns: new[] { "code", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_platform_outbox_next_attempt_at",
                table: "platform_outbox",
                column: "next_attempt_at");

            migrationBuilder.CreateIndex(
                name: "ix_platform_tallies_unit_path_day",
                table: "platform_tallies",
                columns: new[] { "unit_path", "day" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_working_hours_unit_path_valid_from",
                table: "platform_working_hours",
                columns: new[] { "unit_path", "valid_from" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "identity_accounts");

            migrationBuilder.DropTable(
                name: "identity_api_clients");

            migrationBuilder.DropTable(
                name: "identity_seats");

            migrationBuilder.DropTable(
                name: "platform_calendar_days");

            migrationBuilder.DropTable(
                name: "platform_closures");

            migrationBuilder.DropTable(
                name: "platform_deeds");

            migrationBuilder.DropTable(
                name: "platform_files");

            migrationBuilder.DropTable(
                name: "platform_legal_settings");

            migrationBuilder.DropTable(
                name: "platform_outbox");

            migrationBuilder.DropTable(
                name: "platform_protection_keys");

            migrationBuilder.DropTable(
                name: "platform_reference_loads");

            migrationBuilder.DropTable(
                name: "platform_submissions");

            migrationBuilder.DropTable(
                name: "platform_tallies");

            migrationBuilder.DropTable(
                name: "platform_tally_deltas");

            migrationBuilder.DropTable(
                name: "platform_working_hours");
        }
    }
}
