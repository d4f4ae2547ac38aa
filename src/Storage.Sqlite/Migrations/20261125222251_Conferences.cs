using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ThongSuot.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Conferences : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "conferences_answers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    conference_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    question_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    item_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    answered_by = table.Column<string>(type: "TEXT", nullable: false),
                    body_path = table.Column<string>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    difficulty_code = table.Column<string>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    typed_by = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conferences_answers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "conferences_conclusions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    conference_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    concluded_by = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    typed_by = table.Column<string>(type: "TEXT", nullable: false),
                    directive_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    directive_code = table.Column<string>(type: "TEXT", nullable: true),
                    exemption = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conferences_conclusions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "conferences_conferences",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    starts_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    place = table.Column<string>(type: "TEXT", nullable: false),
                    chair = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    prepared_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    begun_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    floor_closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    current_item_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    floor_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conferences_conferences", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "conferences_events",
                columns: table => new
                {
                    conference_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conferences_events", x => new { x.conference_id, x.sequence });
                });

            migrationBuilder.CreateTable(
                name: "conferences_files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    conference_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conferences_files", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "conferences_items",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    conference_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    difficulty_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    difficulty_code = table.Column<string>(type: "TEXT", nullable: true),
                    body_path = table.Column<string>(type: "TEXT", nullable: false),
                    minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    is_done = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conferences_items", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "conferences_points",
                columns: table => new
                {
                    conference_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    attended_by = table.Column<string>(type: "TEXT", nullable: true),
                    people = table.Column<int>(type: "INTEGER", nullable: false),
                    registered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    present_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    marked_by = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conferences_points", x => new { x.conference_id, x.unit_path });
                });

            migrationBuilder.CreateTable(
                name: "conferences_questions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    conference_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    point_path = table.Column<string>(type: "TEXT", nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    asked_by = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    called_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    difficulty_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    difficulty_code = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conferences_questions", x => x.id);
                });

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
                name: "ix_conferences_answers_conference_id_at",
                table: "conferences_answers",
                columns: new[] { "conference_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_conferences_conclusions_conference_id_number",
                table: "conferences_conclusions",
                columns: new[] { "conference_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_conferences_conferences_code",
                table: "conferences_conferences",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_conferences_conferences_province_code_state_starts_at",
                table: "conferences_conferences",
                columns: new[] { "province_code", "state", "starts_at" });

            migrationBuilder.CreateIndex(
                name: "ix_conferences_files_conference_id",
                table: "conferences_files",
                column: "conference_id");

            migrationBuilder.CreateIndex(
                name: "ix_conferences_items_conference_id_place",
                table: "conferences_items",
                columns: new[] { "conference_id", "place" });

            migrationBuilder.CreateIndex(
                name: "ix_conferences_points_unit_path",
                table: "conferences_points",
                column: "unit_path");

            migrationBuilder.CreateIndex(
                name: "ix_conferences_questions_conference_id_state_place",
                table: "conferences_questions",
                columns: new[] { "conference_id", "state", "place" });

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "conferences_answers");

            migrationBuilder.DropTable(
                name: "conferences_conclusions");

            migrationBuilder.DropTable(
                name: "conferences_conferences");

            migrationBuilder.DropTable(
                name: "conferences_events");

            migrationBuilder.DropTable(
                name: "conferences_files");

            migrationBuilder.DropTable(
                name: "conferences_items");

            migrationBuilder.DropTable(
                name: "conferences_points");

            migrationBuilder.DropTable(
                name: "conferences_questions");

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
                name: "directives_directives");
        }
    }
}
