using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ThongSuot.Storage.Sqlite.Migrations
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
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "dossiers_declared_totals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    carried_over = table.Column<long>(type: "INTEGER", nullable: true),
                    received = table.Column<long>(type: "INTEGER", nullable: false),
                    online = table.Column<long>(type: "INTEGER", nullable: true),
                    in_time = table.Column<long>(type: "INTEGER", nullable: true),
                    overdue = table.Column<long>(type: "INTEGER", nullable: true),
                    open = table.Column<long>(type: "INTEGER", nullable: true),
                    not_resolved = table.Column<long>(type: "INTEGER", nullable: true),
                    entered_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    entered_by = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossiers_declared_totals", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_lateness",
                columns: table => new
                {
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    owner_path = table.Column<string>(type: "TEXT", nullable: false),
                    procedure_code = table.Column<string>(type: "TEXT", nullable: false),
                    procedure_name = table.Column<string>(type: "TEXT", nullable: false),
                    field_slug = table.Column<string>(type: "TEXT", nullable: false),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    officer_seat_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    citizen_minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    counter_minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    officer_minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    other_unit_minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    leader_minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    outage_minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    found = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    cause = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    contested_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    contested_by = table.Column<string>(type: "TEXT", nullable: true),
                    contest = table.Column<string>(type: "TEXT", nullable: true),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    decided_by = table.Column<string>(type: "TEXT", nullable: true),
                    decision = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossiers_lateness", x => x.dossier_id);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_look_up_misses",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossiers_look_up_misses", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "identity_ended_sessions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_ended_sessions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_audit_keys",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    public_key = table.Column<string>(type: "TEXT", nullable: false),
                    protected_key = table.Column<string>(type: "TEXT", nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_audit_keys", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "platform_daily_works",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_daily_works", x => new { x.name, x.day });
                });

            migrationBuilder.CreateTable(
                name: "platform_deed_heads",
                columns: table => new
                {
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    key_name = table.Column<string>(type: "TEXT", nullable: false),
                    signature = table.Column<byte[]>(type: "BLOB", nullable: false),
                    highest = table.Column<long>(type: "INTEGER", nullable: false),
                    snapshot_end = table.Column<long>(type: "INTEGER", nullable: false),
                    settled = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_deed_heads", x => x.position);
                });

            migrationBuilder.CreateTable(
                name: "platform_deed_links",
                columns: table => new
                {
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_deed_links", x => x.position);
                });

            migrationBuilder.CreateTable(
                name: "platform_figure_checks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    compared = table.Column<long>(type: "INTEGER", nullable: false),
                    differences = table.Column<long>(type: "INTEGER", nullable: false),
                    first = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_figure_checks", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_tally_moves",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    measure = table.Column<int>(type: "INTEGER", nullable: false),
                    delta = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_tally_moves", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_tally_totals",
                columns: table => new
                {
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    counts = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_tally_totals", x => new { x.unit_path, x.subject, x.day });
                });

            migrationBuilder.CreateTable(
                name: "territory_outages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    from = table.Column<DateTime>(type: "TEXT", nullable: false),
                    to = table.Column<DateTime>(type: "TEXT", nullable: true),
                    what = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by = table.Column<string>(type: "TEXT", nullable: false),
                    ended_by = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    measure = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    channel = table.Column<string>(type: "TEXT", nullable: false),
                    count = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_tallies", x => new { x.province_code, x.unit_path, x.day, x.measure, x.subject, x.channel });
                });

            migrationBuilder.CreateTable(
                name: "platform_tally_deltas",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    channel = table.Column<string>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    delta = table.Column<int>(type: "INTEGER", nullable: false),
                    measure = table.Column<string>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false)
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
