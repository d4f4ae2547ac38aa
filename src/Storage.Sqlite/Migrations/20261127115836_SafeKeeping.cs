using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ThongSuot.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SafeKeeping : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "pk_dossiers_look_up_misses",
                table: "dossiers_look_up_misses");

            migrationBuilder.AddColumn<DateTime>(
                name: "confirmed_at",
                table: "identity_api_clients",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "visitor",
                table: "dossiers_look_up_misses",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddPrimaryKey(
                name: "pk_dossiers_look_up_misses",
                table: "dossiers_look_up_misses",
                columns: new[] { "code", "visitor" });

            migrationBuilder.CreateTable(
                name: "identity_proposals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    client_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    proposed_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    proposed_by_name = table.Column<string>(type: "TEXT", nullable: false),
                    proposed_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_proposals", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "identity_unknown_names",
                columns: table => new
                {
                    name_hash = table.Column<string>(type: "TEXT", nullable: false),
                    misses = table.Column<int>(type: "INTEGER", nullable: false),
                    locked_until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    seen_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_unknown_names", x => x.name_hash);
                });

            migrationBuilder.CreateIndex(
                name: "ix_identity_proposals_account_id",
                table: "identity_proposals",
                column: "account_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "identity_proposals");

            migrationBuilder.DropTable(
                name: "identity_unknown_names");

            migrationBuilder.DropPrimaryKey(
                name: "pk_dossiers_look_up_misses",
                table: "dossiers_look_up_misses");

            migrationBuilder.DropColumn(
                name: "confirmed_at",
                table: "identity_api_clients");

            migrationBuilder.DropColumn(
                name: "visitor",
                table: "dossiers_look_up_misses");

            migrationBuilder.AddPrimaryKey(
                name: "pk_dossiers_look_up_misses",
                table: "dossiers_look_up_misses",
                column: "code");
        }
    }
}
