using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace ThongSuot.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Figures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "platform_tallies");

            migrationBuilder.DropTable(
                name: "platform_tally_deltas");

            migrationBuilder.AddColumn<Guid>(
                name: "officer_seat_id",
                table: "dossiers_dossiers",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "dossiers_declared_totals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    province_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    unit_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    carried_over = table.Column<long>(type: "bigint", nullable: true),
                    received = table.Column<long>(type: "bigint", nullable: false),
                    online = table.Column<long>(type: "bigint", nullable: true),
                    in_time = table.Column<long>(type: "bigint", nullable: true),
                    overdue = table.Column<long>(type: "bigint", nullable: true),
                    open = table.Column<long>(type: "bigint", nullable: true),
                    not_resolved = table.Column<long>(type: "bigint", nullable: true),
                    entered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    entered_by = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossiers_declared_totals", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_lateness",
                columns: table => new
                {
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    province_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    owner_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    procedure_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    procedure_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    field_slug = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    officer_seat_id = table.Column<Guid>(type: "uuid", nullable: true),
                    citizen_minutes = table.Column<int>(type: "integer", nullable: false),
                    counter_minutes = table.Column<int>(type: "integer", nullable: false),
                    officer_minutes = table.Column<int>(type: "integer", nullable: false),
                    other_unit_minutes = table.Column<int>(type: "integer", nullable: false),
                    leader_minutes = table.Column<int>(type: "integer", nullable: false),
                    outage_minutes = table.Column<int>(type: "integer", nullable: false),
                    found = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    cause = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    contested_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    contested_by = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    contest = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    decided_by = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    decision = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossiers_lateness", x => x.dossier_id);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_look_up_misses",
                columns: table => new
                {
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossiers_look_up_misses", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "identity_ended_sessions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_ended_sessions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_audit_keys",
                columns: table => new
                {
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    public_key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    protected_key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_audit_keys", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "platform_daily_works",
                columns: table => new
                {
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_daily_works", x => new { x.name, x.day });
                });

            migrationBuilder.CreateTable(
                name: "platform_deed_heads",
                columns: table => new
                {
                    position = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    key_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    signature = table.Column<byte[]>(type: "bytea", nullable: false),
                    highest = table.Column<long>(type: "bigint", nullable: false),
                    snapshot_end = table.Column<long>(type: "bigint", nullable: false),
                    settled = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_deed_heads", x => x.position);
                });

            migrationBuilder.CreateTable(
                name: "platform_deed_links",
                columns: table => new
                {
                    position = table.Column<long>(type: "bigint", nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_deed_links", x => x.position);
                });

            migrationBuilder.CreateTable(
                name: "platform_figure_checks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    province_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    compared = table.Column<long>(type: "bigint", nullable: false),
                    differences = table.Column<long>(type: "bigint", nullable: false),
                    first = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_figure_checks", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_tally_moves",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    unit_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    subject = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    measure = table.Column<int>(type: "integer", nullable: false),
                    delta = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_tally_moves", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_tally_totals",
                columns: table => new
                {
                    unit_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    subject = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    counts = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_tally_totals", x => new { x.unit_path, x.subject, x.day });
                });

            migrationBuilder.CreateTable(
                name: "territory_outages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    from = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    to = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    what = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    recorded_by = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ended_by = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_territory_outages", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_open",
                table: "dossiers_dossiers",
                columns: new[] { "province_code", "due_at", "owner_path", "procedure_code", "paused_at", "officer_seat_id" },
                filter: "received_on IS NOT NULL AND closed_on IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_declared_totals_unit_path_to",
                table: "dossiers_declared_totals",
                columns: new[] { "unit_path", "to" });

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_lateness_owner_path_closed_on",
                table: "dossiers_lateness",
                columns: new[] { "owner_path", "closed_on" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_deed_links_sequence",
                table: "platform_deed_links",
                column: "sequence",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_platform_figure_checks_province_code_at",
                table: "platform_figure_checks",
                columns: new[] { "province_code", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_territory_outages_unit_path_from",
                table: "territory_outages",
                columns: new[] { "unit_path", "from" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "dossiers_declared_totals");

            migrationBuilder.DropTable(
                name: "dossiers_lateness");

            migrationBuilder.DropTable(
                name: "dossiers_look_up_misses");

            migrationBuilder.DropTable(
                name: "identity_ended_sessions");

            migrationBuilder.DropTable(
                name: "platform_audit_keys");

            migrationBuilder.DropTable(
                name: "platform_daily_works");

            migrationBuilder.DropTable(
                name: "platform_deed_heads");

            migrationBuilder.DropTable(
                name: "platform_deed_links");

            migrationBuilder.DropTable(
                name: "platform_figure_checks");

            migrationBuilder.DropTable(
                name: "platform_tally_moves");

            migrationBuilder.DropTable(
                name: "platform_tally_totals");

            migrationBuilder.DropTable(
                name: "territory_outages");

            migrationBuilder.DropIndex(
                name: "ix_dossiers_open",
                table: "dossiers_dossiers");

            migrationBuilder.DropColumn(
                name: "officer_seat_id",
                table: "dossiers_dossiers");

            migrationBuilder.CreateTable(
                name: "platform_tallies",
                columns: table => new
                {
                    province_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    unit_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    measure = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    subject = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    channel = table.Column<string>(type: "text", nullable: false, collation: "C"),
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
                    channel = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    delta = table.Column<int>(type: "integer", nullable: false),
                    measure = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    province_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    subject = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    unit_path = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_tally_deltas", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_platform_tallies_unit_path_day",
                table: "platform_tallies",
                columns: new[] { "unit_path", "day" });
        }
    }
}
