using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ThongSuot.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class LivingWork : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_dossiers_dossiers_consulted_path",
                table: "dossiers_dossiers");

            migrationBuilder.DropIndex(
                name: "ix_dossiers_dossiers_holder_seat_id_due_at",
                table: "dossiers_dossiers");

            migrationBuilder.DropIndex(
                name: "ix_dossiers_dossiers_owner_path_closed_on_due_at",
                table: "dossiers_dossiers");

            migrationBuilder.DropIndex(
                name: "ix_dossiers_dossiers_reception_path_turn",
                table: "dossiers_dossiers");

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_dossiers_consulted_path",
                table: "dossiers_dossiers",
                column: "consulted_path",
                filter: "consulted_path IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_dossiers_holder_seat_id_due_at",
                table: "dossiers_dossiers",
                columns: new[] { "holder_seat_id", "due_at" },
                filter: "holder_seat_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_dossiers_owner_path_closed_on",
                table: "dossiers_dossiers",
                columns: new[] { "owner_path", "closed_on" },
                filter: "closed_on IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_dossiers_province_code_closed_on_outcome",
                table: "dossiers_dossiers",
                columns: new[] { "province_code", "closed_on", "outcome" },
                filter: "closed_on IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_open_owner",
                table: "dossiers_dossiers",
                columns: new[] { "owner_path", "due_at" },
                filter: "received_on IS NOT NULL AND closed_on IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_open_reception",
                table: "dossiers_dossiers",
                columns: new[] { "reception_path", "due_at" },
                filter: "received_on IS NOT NULL AND closed_on IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_reception",
                table: "dossiers_dossiers",
                column: "reception_path",
                filter: "turn = 'Counter'");

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_with_citizen",
                table: "dossiers_dossiers",
                column: "province_code",
                filter: "turn = 'Citizen'");

            // Written by hand: at the server's 20 % a table of a million rows is cleaned once in weeks, and counts from the index of open rows read the table instead.
            migrationBuilder.Sql("ALTER TABLE dossiers_dossiers SET (autovacuum_vacuum_scale_factor = 0.05, autovacuum_vacuum_insert_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.05)");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("ALTER TABLE dossiers_dossiers RESET (autovacuum_vacuum_scale_factor, autovacuum_vacuum_insert_scale_factor, autovacuum_analyze_scale_factor)");

            migrationBuilder.DropIndex(
                name: "ix_dossiers_dossiers_consulted_path",
                table: "dossiers_dossiers");

            migrationBuilder.DropIndex(
                name: "ix_dossiers_dossiers_holder_seat_id_due_at",
                table: "dossiers_dossiers");

            migrationBuilder.DropIndex(
                name: "ix_dossiers_dossiers_owner_path_closed_on",
                table: "dossiers_dossiers");

            migrationBuilder.DropIndex(
                name: "ix_dossiers_dossiers_province_code_closed_on_outcome",
                table: "dossiers_dossiers");

            migrationBuilder.DropIndex(
                name: "ix_dossiers_open_owner",
                table: "dossiers_dossiers");

            migrationBuilder.DropIndex(
                name: "ix_dossiers_open_reception",
                table: "dossiers_dossiers");

            migrationBuilder.DropIndex(
                name: "ix_dossiers_reception",
                table: "dossiers_dossiers");

            migrationBuilder.DropIndex(
                name: "ix_dossiers_with_citizen",
                table: "dossiers_dossiers");

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_dossiers_consulted_path",
                table: "dossiers_dossiers",
                column: "consulted_path");

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_dossiers_holder_seat_id_due_at",
                table: "dossiers_dossiers",
                columns: new[] { "holder_seat_id", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_dossiers_owner_path_closed_on_due_at",
                table: "dossiers_dossiers",
                columns: new[] { "owner_path", "closed_on", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_dossiers_reception_path_turn",
                table: "dossiers_dossiers",
                columns: new[] { "reception_path", "turn" });
        }
    }
}
