using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ThongSuot.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Thread : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "conferences_answers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    conference_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    question_id = table.Column<Guid>(type: "uuid", nullable: true),
                    item_id = table.Column<Guid>(type: "uuid", nullable: true),
                    text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    answered_by = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    body_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    difficulty_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    typed_by = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conferences_answers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "conferences_conclusions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    conference_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    concluded_by = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    typed_by = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    directive_id = table.Column<Guid>(type: "uuid", nullable: true),
                    directive_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    exemption = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conferences_conclusions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "conferences_conferences",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    province_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    starts_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    place = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    chair = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    prepared_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    begun_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    floor_closed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    closed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    current_item_id = table.Column<Guid>(type: "uuid", nullable: true),
                    floor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conferences_conferences", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "conferences_events",
                columns: table => new
                {
                    conference_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conferences_events", x => new { x.conference_id, x.sequence });
                });

            migrationBuilder.CreateTable(
                name: "conferences_files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    conference_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    file_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conferences_files", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "conferences_items",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    conference_id = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    difficulty_id = table.Column<Guid>(type: "uuid", nullable: true),
                    difficulty_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    body_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    minutes = table.Column<int>(type: "integer", nullable: false),
                    is_done = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conferences_items", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "conferences_points",
                columns: table => new
                {
                    conference_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    attended_by = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    people = table.Column<int>(type: "integer", nullable: false),
                    registered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    present_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    marked_by = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conferences_points", x => new { x.conference_id, x.unit_path });
                });

            migrationBuilder.CreateTable(
                name: "conferences_questions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    conference_id = table.Column<Guid>(type: "uuid", nullable: false),
                    point_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    asked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    asked_by = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    called_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    difficulty_id = table.Column<Guid>(type: "uuid", nullable: true),
                    difficulty_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conferences_questions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "difficulties_answers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    difficulty_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    body = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    document_number = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    document_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    document_date = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    body_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    answered_by = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_difficulties_answers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "difficulties_difficulties",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    province_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    what = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    field = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    procedure_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    urgency = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    @class = table.Column<string>(name: "class", type: "character varying(40)", maxLength: 40, nullable: true),
                    authority = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    lead_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    person_seat_id = table.Column<Guid>(type: "uuid", nullable: true),
                    person_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    opened_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    opened_on = table.Column<DateOnly>(type: "date", nullable: false),
                    answered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    closed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    answer_number = table.Column<int>(type: "integer", nullable: false),
                    reminded = table.Column<int>(type: "integer", nullable: false),
                    merged_into_id = table.Column<Guid>(type: "uuid", nullable: true),
                    units = table.Column<int>(type: "integer", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_difficulties_difficulties", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "difficulties_escalations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    difficulty_id = table.Column<Guid>(type: "uuid", nullable: false),
                    province_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ministry = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    request = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    letter_number = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    sent_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    sent_by = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    follow_up_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    follow_ups = table.Column<int>(type: "integer", nullable: false),
                    reply = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    reply_number = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    replied_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_difficulties_escalations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "difficulties_guidance",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    province_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    difficulty_id = table.Column<Guid>(type: "uuid", nullable: false),
                    answer_number = table.Column<int>(type: "integer", nullable: false),
                    field = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    procedure_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    question = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    answer = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    legal_basis = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    body_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    review_on = table.Column<DateOnly>(type: "date", nullable: false),
                    published_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    reviewed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    reviewed_by = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    withdrawn_reason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    search_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_difficulties_guidance", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "difficulties_import_drafts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    province_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    seat_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    rows = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    accepted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_difficulties_import_drafts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "difficulties_rapid_requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    province_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    unit_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    what = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    broke_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    raised_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    raised_by = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    outage_id = table.Column<Guid>(type: "uuid", nullable: true),
                    team_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    person_seat_id = table.Column<Guid>(type: "uuid", nullable: true),
                    person_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    answer = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    answered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    answered_by = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    minutes_lost = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_difficulties_rapid_requests", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "difficulties_recommendations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    province_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    unit_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    raised_by = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    raised_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    raised_on = table.Column<DateOnly>(type: "date", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    what = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    asked = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    field = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    procedure_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    document = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    figure_path = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    urgency = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    joined = table.Column<bool>(type: "boolean", nullable: false),
                    difficulty_id = table.Column<Guid>(type: "uuid", nullable: false),
                    came_from_id = table.Column<Guid>(type: "uuid", nullable: true),
                    moved_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    confirmation = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    confirm_by = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    said_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    said_by = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    missing = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_difficulties_recommendations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "directives_directives",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    province_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    level = table.Column<int>(type: "integer", nullable: false),
                    source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    document_number = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    document_date = table.Column<DateOnly>(type: "date", nullable: true),
                    document_body = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    document_excerpt = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    work = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    lead_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    owner_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    person_seat_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    person_title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    giver_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    giver_seat_id = table.Column<Guid>(type: "uuid", nullable: false),
                    giver_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    @internal = table.Column<bool>(name: "internal", type: "boolean", nullable: false),
                    lead_answers_for = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    supporters_do = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    product = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    product_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    directed_by = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    legal_ground = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    acceptor = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    given_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    given_on = table.Column<DateOnly>(type: "date", nullable: false),
                    first_due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    stage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    taken_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    percent = table.Column<int>(type: "integer", nullable: false),
                    submitted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    closed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    extension_due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    extensions_granted = table.Column<int>(type: "integer", nullable: false),
                    explanation_due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    explained_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directives_directives", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "directives_reminders",
                columns: table => new
                {
                    directive_id = table.Column<Guid>(type: "uuid", nullable: false),
                    level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directives_reminders", x => new { x.directive_id, x.level, x.due_at });
                });

            migrationBuilder.CreateTable(
                name: "platform_notice_marks",
                columns: table => new
                {
                    seat_id = table.Column<Guid>(type: "uuid", nullable: false),
                    seen_until = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_notice_marks", x => x.seat_id);
                });

            migrationBuilder.CreateTable(
                name: "platform_notices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    seat_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    path = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_notices", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_numbers",
                columns: table => new
                {
                    series = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    last = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_numbers", x => x.series);
                });

            migrationBuilder.CreateTable(
                name: "platform_thread_links",
                columns: table => new
                {
                    from_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    to_kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_thread_links", x => new { x.from_id, x.to_id });
                });

            migrationBuilder.CreateTable(
                name: "difficulties_stretches",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    difficulty_id = table.Column<Guid>(type: "uuid", nullable: false),
                    province_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    body_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    field = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    seat_id = table.Column<Guid>(type: "uuid", nullable: true),
                    person_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    reopened = table.Column<bool>(type: "boolean", nullable: false),
                    began_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    began_on = table.Column<DateOnly>(type: "date", nullable: false),
                    due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    end = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    working_days = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_difficulties_stretches", x => x.id);
                    table.ForeignKey(
                        name: "fk_difficulties_stretches_difficulties_difficulties_difficulty~",
                        column: x => x.difficulty_id,
                        principalTable: "difficulties_difficulties",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "difficulties_supports",
                columns: table => new
                {
                    difficulty_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_path = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_difficulties_supports", x => new { x.difficulty_id, x.unit_path });
                    table.ForeignKey(
                        name: "fk_difficulties_supports_difficulties_difficulties_difficulty_~",
                        column: x => x.difficulty_id,
                        principalTable: "difficulties_difficulties",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "difficulties_files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    recommendation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    file_name = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_difficulties_files", x => x.id);
                    table.ForeignKey(
                        name: "fk_difficulties_files_difficulties_recommendations_recommendat~",
                        column: x => x.recommendation_id,
                        principalTable: "difficulties_recommendations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "directives_extensions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    directive_id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    subject = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    asked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    asked_by = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    reason = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    from_due = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    to_due = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    decided_by = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    granted = table.Column<bool>(type: "boolean", nullable: false),
                    answer = table.Column<string>(type: "text", nullable: true, collation: "C")
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    directive_id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    subject = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    percent = table.Column<int>(type: "integer", nullable: true),
                    document_number = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    file_hash = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    file_name = table.Column<string>(type: "text", nullable: true, collation: "C")
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    directive_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_path = table.Column<string>(type: "text", nullable: false, collation: "C")
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
                name: "ix_difficulties_answers_difficulty_id_number",
                table: "difficulties_answers",
                columns: new[] { "difficulty_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_difficulties_code",
                table: "difficulties_difficulties",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_difficulties_merged_into_id",
                table: "difficulties_difficulties",
                column: "merged_into_id");

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_difficulties_province_code_procedure_code",
                table: "difficulties_difficulties",
                columns: new[] { "province_code", "procedure_code" });

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_difficulties_province_code_status_due_at",
                table: "difficulties_difficulties",
                columns: new[] { "province_code", "status", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_open",
                table: "difficulties_difficulties",
                columns: new[] { "province_code", "lead_path", "due_at", "field", "opened_on", "status", "person_seat_id" },
                filter: "closed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_escalations_difficulty_id",
                table: "difficulties_escalations",
                column: "difficulty_id");

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_escalations_province_code_replied_at_follow_up~",
                table: "difficulties_escalations",
                columns: new[] { "province_code", "replied_at", "follow_up_at" });

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_files_recommendation_id",
                table: "difficulties_files",
                column: "recommendation_id");

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_guidance_code",
                table: "difficulties_guidance",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_guidance_difficulty_id",
                table: "difficulties_guidance",
                column: "difficulty_id");

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_guidance_province_code_status_review_on",
                table: "difficulties_guidance",
                columns: new[] { "province_code", "status", "review_on" });

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_rapid_requests_code",
                table: "difficulties_rapid_requests",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_rapid_requests_province_code_answered_at_due_at",
                table: "difficulties_rapid_requests",
                columns: new[] { "province_code", "answered_at", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_rapid_requests_unit_path_raised_at",
                table: "difficulties_rapid_requests",
                columns: new[] { "unit_path", "raised_at" });

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_recommendations_came_from_id",
                table: "difficulties_recommendations",
                column: "came_from_id");

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_recommendations_code",
                table: "difficulties_recommendations",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_recommendations_difficulty_id_raised_at",
                table: "difficulties_recommendations",
                columns: new[] { "difficulty_id", "raised_at" });

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_recommendations_province_code_moved_at",
                table: "difficulties_recommendations",
                columns: new[] { "province_code", "moved_at" });

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_recommendations_unit_path_closed_on",
                table: "difficulties_recommendations",
                columns: new[] { "unit_path", "closed_on" });

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_recommendations_unit_path_raised_on",
                table: "difficulties_recommendations",
                columns: new[] { "unit_path", "raised_on" });

            migrationBuilder.CreateIndex(
                name: "ix_recommendations_waiting",
                table: "difficulties_recommendations",
                column: "confirm_by",
                filter: "confirmation = 'Waiting'");

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_stretches_body_path_began_on",
                table: "difficulties_stretches",
                columns: new[] { "body_path", "began_on" });

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_stretches_body_path_ended_on",
                table: "difficulties_stretches",
                columns: new[] { "body_path", "ended_on" });

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_stretches_difficulty_id",
                table: "difficulties_stretches",
                column: "difficulty_id");

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_supports_unit_path",
                table: "difficulties_supports",
                column: "unit_path");

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
                name: "ix_platform_notices_unit_path_at",
                table: "platform_notices",
                columns: new[] { "unit_path", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_thread_links_to_id",
                table: "platform_thread_links",
                column: "to_id");
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
                name: "difficulties_answers");

            migrationBuilder.DropTable(
                name: "difficulties_escalations");

            migrationBuilder.DropTable(
                name: "difficulties_files");

            migrationBuilder.DropTable(
                name: "difficulties_guidance");

            migrationBuilder.DropTable(
                name: "difficulties_import_drafts");

            migrationBuilder.DropTable(
                name: "difficulties_rapid_requests");

            migrationBuilder.DropTable(
                name: "difficulties_stretches");

            migrationBuilder.DropTable(
                name: "difficulties_supports");

            migrationBuilder.DropTable(
                name: "directives_extensions");

            migrationBuilder.DropTable(
                name: "directives_reminders");

            migrationBuilder.DropTable(
                name: "directives_steps");

            migrationBuilder.DropTable(
                name: "directives_supports");

            migrationBuilder.DropTable(
                name: "platform_notice_marks");

            migrationBuilder.DropTable(
                name: "platform_notices");

            migrationBuilder.DropTable(
                name: "platform_numbers");

            migrationBuilder.DropTable(
                name: "platform_thread_links");

            migrationBuilder.DropTable(
                name: "difficulties_recommendations");

            migrationBuilder.DropTable(
                name: "difficulties_difficulties");

            migrationBuilder.DropTable(
                name: "directives_directives");
        }
    }
}
