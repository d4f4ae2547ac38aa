using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ThongSuot.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Directives : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "directives_directives",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    parent_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    level = table.Column<int>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    document_number = table.Column<string>(type: "TEXT", nullable: true),
                    document_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    document_body = table.Column<string>(type: "TEXT", nullable: true),
                    document_excerpt = table.Column<string>(type: "TEXT", nullable: true),
                    work = table.Column<string>(type: "TEXT", nullable: false),
                    lead_path = table.Column<string>(type: "TEXT", nullable: false),
                    owner_path = table.Column<string>(type: "TEXT", nullable: false),
                    person_seat_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    person_title = table.Column<string>(type: "TEXT", nullable: false),
                    giver_path = table.Column<string>(type: "TEXT", nullable: false),
                    giver_seat_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    giver_name = table.Column<string>(type: "TEXT", nullable: false),
                    @internal = table.Column<bool>(name: "internal", type: "INTEGER", nullable: false),
                    lead_answers_for = table.Column<string>(type: "TEXT", nullable: false),
                    supporters_do = table.Column<string>(type: "TEXT", nullable: true),
                    product = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    product_text = table.Column<string>(type: "TEXT", nullable: false),
                    directed_by = table.Column<string>(type: "TEXT", nullable: false),
                    legal_ground = table.Column<string>(type: "TEXT", nullable: false),
                    acceptor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    given_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    given_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    first_due_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    taken_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    percent = table.Column<int>(type: "INTEGER", nullable: false),
                    submitted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    extension_due_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    extensions_granted = table.Column<int>(type: "INTEGER", nullable: false),
                    explanation_due_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    explained_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directives_directives", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "directives_numbers",
                columns: table => new
                {
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    last = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directives_numbers", x => new { x.province_code, x.year });
                });

            migrationBuilder.CreateTable(
                name: "directives_reminders",
                columns: table => new
                {
                    directive_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directives_reminders", x => new { x.directive_id, x.level, x.due_at });
                });

            migrationBuilder.CreateTable(
                name: "platform_thread_links",
                columns: table => new
                {
                    from_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from_kind = table.Column<string>(type: "TEXT", nullable: false),
                    to_kind = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_thread_links", x => new { x.from_id, x.to_id });
                });

            migrationBuilder.CreateTable(
                name: "directives_extensions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    directive_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    owner_path = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    asked_by = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    from_due = table.Column<DateTime>(type: "TEXT", nullable: false),
                    to_due = table.Column<DateTime>(type: "TEXT", nullable: false),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    decided_by = table.Column<string>(type: "TEXT", nullable: true),
                    granted = table.Column<bool>(type: "INTEGER", nullable: false),
                    answer = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directives_extensions", x => x.id);
                    table.ForeignKey(
                        name: "fk_directives_extensions_directives_directives_directive_id",
                        column: x => x.directive_id,
                        principalTable: "directives_directives",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "directives_steps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    directive_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    owner_path = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    percent = table.Column<int>(type: "INTEGER", nullable: true),
                    document_number = table.Column<string>(type: "TEXT", nullable: true),
                    file_hash = table.Column<string>(type: "TEXT", nullable: true),
                    file_name = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directives_steps", x => x.id);
                    table.ForeignKey(
                        name: "fk_directives_steps_directives_directives_directive_id",
                        column: x => x.directive_id,
                        principalTable: "directives_directives",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "directives_supports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    directive_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directives_supports", x => x.id);
                    table.ForeignKey(
                        name: "fk_directives_supports_directives_directives_directive_id",
                        column: x => x.directive_id,
                        principalTable: "directives_directives",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_directives_directives_code",
                table: "directives_directives",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_directives_directives_giver_path_closed_on_due_at",
                table: "directives_directives",
                columns: new[] { "giver_path", "closed_on", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_directives_directives_owner_path_closed_on_due_at",
                table: "directives_directives",
                columns: new[] { "owner_path", "closed_on", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_directives_directives_owner_path_given_on",
                table: "directives_directives",
                columns: new[] { "owner_path", "given_on" });

            migrationBuilder.CreateIndex(
                name: "ix_directives_directives_parent_id",
                table: "directives_directives",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_directives_directives_person_seat_id_closed_on_due_at",
                table: "directives_directives",
                columns: new[] { "person_seat_id", "closed_on", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_directives_extensions_directive_id",
                table: "directives_extensions",
                column: "directive_id");

            migrationBuilder.CreateIndex(
                name: "ix_directives_extensions_owner_path",
                table: "directives_extensions",
                column: "owner_path");

            migrationBuilder.CreateIndex(
                name: "ix_directives_steps_directive_id",
                table: "directives_steps",
                column: "directive_id");

            migrationBuilder.CreateIndex(
                name: "ix_directives_steps_owner_path",
                table: "directives_steps",
                column: "owner_path");

            migrationBuilder.CreateIndex(
                name: "ix_directives_supports_directive_id",
                table: "directives_supports",
                column: "directive_id");

            migrationBuilder.CreateIndex(
                name: "ix_directives_supports_unit_path",
                table: "directives_supports",
                column: "unit_path");

            migrationBuilder.CreateIndex(
                name: "ix_platform_thread_links_to_id",
                table: "platform_thread_links",
                column: "to_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "directives_extensions");

            migrationBuilder.DropTable(
                name: "directives_numbers");

            migrationBuilder.DropTable(
                name: "directives_reminders");

            migrationBuilder.DropTable(
                name: "directives_steps");

            migrationBuilder.DropTable(
                name: "directives_supports");

            migrationBuilder.DropTable(
                name: "platform_thread_links");

            migrationBuilder.DropTable(
                name: "directives_directives");
        }
    }
}
