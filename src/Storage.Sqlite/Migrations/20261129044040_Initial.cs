using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ThongSuot.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "benefits_cases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    filed_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    approved_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    filed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    person_number = table.Column<string>(type: "TEXT", nullable: false),
                    post_title = table.Column<string>(type: "TEXT", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    staff_code = table.Column<string>(type: "TEXT", nullable: true),
                    late_why = table.Column<string>(type: "TEXT", nullable: true),
                    category = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    scheme = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    fund = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    leave_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    facts = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    calculation_number = table.Column<int>(type: "INTEGER", nullable: false),
                    total = table.Column<long>(type: "INTEGER", nullable: false),
                    decided_total = table.Column<long>(type: "INTEGER", nullable: false),
                    paid_total = table.Column<long>(type: "INTEGER", nullable: false),
                    waiting_total = table.Column<long>(type: "INTEGER", nullable: false),
                    waiting_here = table.Column<long>(type: "INTEGER", nullable: false),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    paid_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    withdrawn_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    objection_open = table.Column<bool>(type: "INTEGER", nullable: false),
                    return_reason = table.Column<string>(type: "TEXT", nullable: true),
                    reemployed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reemployed_by = table.Column<string>(type: "TEXT", nullable: true),
                    refund_due = table.Column<long>(type: "INTEGER", nullable: false),
                    refunded_total = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_benefits_cases", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "benefits_needs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    scheme = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    people = table.Column<int>(type: "INTEGER", nullable: false),
                    money = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_benefits_needs", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "competences_authorisations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    conditions = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    prepared_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    prepared_by = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    prepared_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    signer_name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    signer_title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    revoked_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    revoked_why = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_competences_authorisations", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "competences_documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    field = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    lapses_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    end_clause = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    replaced_by = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_competences_documents", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "competences_marks",
                columns: table => new
                {
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_competences_marks", x => x.province_code);
                });

            migrationBuilder.CreateTable(
                name: "competences_plans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    falls_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    remedy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    content = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_competences_plans", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "competences_rows",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    field = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    form = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    basis_kind = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    document = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    article = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    previous = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    sign_form = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    may_authorise = table.Column<bool>(type: "INTEGER", nullable: true),
                    territory = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    conditions = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    money_from = table.Column<long>(type: "INTEGER", nullable: true),
                    money_to = table.Column<long>(type: "INTEGER", nullable: true),
                    supersedes = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    certainty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    seat_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    authorisation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    withdrawn_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    withdrawn_why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    is_shortened = table.Column<bool>(type: "INTEGER", nullable: false),
                    own_valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", maxLength: 1700, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_competences_rows", x => new { x.province_code, x.id });
                });

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
                    person_name = table.Column<string>(type: "TEXT", nullable: true),
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
                    item_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    question_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    difficulty_code = table.Column<string>(type: "TEXT", nullable: true),
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
                    secretary = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    resumes_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    sittings = table.Column<int>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    prepared_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    begun_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    floor_closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    current_item_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    floor_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    current_since = table.Column<DateTime>(type: "TEXT", nullable: true),
                    floor_since = table.Column<DateTime>(type: "TEXT", nullable: true),
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
                    is_done = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_carried_over = table.Column<bool>(type: "INTEGER", nullable: false),
                    carried_to = table.Column<string>(type: "TEXT", nullable: true),
                    draft_answer = table.Column<string>(type: "TEXT", nullable: true),
                    draft_by = table.Column<string>(type: "TEXT", nullable: true),
                    draft_at = table.Column<DateTime>(type: "TEXT", nullable: true)
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
                name: "difficulties_answers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    difficulty_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    body = table.Column<string>(type: "TEXT", nullable: false),
                    document_number = table.Column<string>(type: "TEXT", nullable: false),
                    document_name = table.Column<string>(type: "TEXT", nullable: false),
                    document_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    body_path = table.Column<string>(type: "TEXT", nullable: false),
                    answered_by = table.Column<string>(type: "TEXT", nullable: false),
                    on_behalf_of = table.Column<string>(type: "TEXT", nullable: true),
                    is_spoken = table.Column<bool>(type: "INTEGER", nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", nullable: true),
                    file_name = table.Column<string>(type: "TEXT", nullable: true),
                    written_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    recorded_by = table.Column<string>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    approved_by = table.Column<string>(type: "TEXT", nullable: true),
                    approved_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    returned_reason = table.Column<string>(type: "TEXT", nullable: true),
                    returned_by = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_difficulties_answers", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "difficulties_bodies",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    block = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    answers_on = table.Column<string>(type: "TEXT", nullable: false),
                    phone = table.Column<string>(type: "TEXT", nullable: false),
                    email = table.Column<string>(type: "TEXT", nullable: false),
                    recorder_seat_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    recorder_name = table.Column<string>(type: "TEXT", nullable: false),
                    recorder_path = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_difficulties_bodies", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "difficulties_difficulties",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    what = table.Column<string>(type: "TEXT", nullable: false),
                    field = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    procedure_code = table.Column<string>(type: "TEXT", nullable: true),
                    urgency = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    @class = table.Column<string>(name: "class", type: "TEXT", maxLength: 40, nullable: true),
                    authority = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    lead_path = table.Column<string>(type: "TEXT", nullable: false),
                    behalf = table.Column<string>(type: "TEXT", nullable: true),
                    person_seat_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    opened_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    opened_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    answer_number = table.Column<int>(type: "INTEGER", nullable: false),
                    reminded = table.Column<int>(type: "INTEGER", nullable: false),
                    merged_into_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    units = table.Column<int>(type: "INTEGER", nullable: false),
                    silent_units = table.Column<int>(type: "INTEGER", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    explain_by = table.Column<DateTime>(type: "TEXT", nullable: true),
                    explain_asked = table.Column<string>(type: "TEXT", nullable: true),
                    explain_asked_by = table.Column<string>(type: "TEXT", nullable: true),
                    urged = table.Column<int>(type: "INTEGER", nullable: false),
                    urged_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    urged_by = table.Column<string>(type: "TEXT", nullable: true),
                    awaits = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    draft_number = table.Column<int>(type: "INTEGER", nullable: false),
                    draft_due_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    draft_reminded = table.Column<bool>(type: "INTEGER", nullable: false),
                    last_number = table.Column<int>(type: "INTEGER", nullable: false),
                    promised_in = table.Column<string>(type: "TEXT", nullable: true),
                    promised_by = table.Column<DateTime>(type: "TEXT", nullable: true),
                    promised_after = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_difficulties_difficulties", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "difficulties_escalations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    difficulty_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ministry = table.Column<string>(type: "TEXT", nullable: false),
                    request = table.Column<string>(type: "TEXT", nullable: false),
                    letter_number = table.Column<string>(type: "TEXT", nullable: false),
                    sent_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    sent_by = table.Column<string>(type: "TEXT", nullable: false),
                    follow_up_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    follow_ups = table.Column<int>(type: "INTEGER", nullable: false),
                    reply = table.Column<string>(type: "TEXT", nullable: true),
                    reply_number = table.Column<string>(type: "TEXT", nullable: true),
                    replied_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_difficulties_escalations", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "difficulties_guidance",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    difficulty_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    answer_number = table.Column<int>(type: "INTEGER", nullable: false),
                    field = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    procedure_code = table.Column<string>(type: "TEXT", nullable: true),
                    question = table.Column<string>(type: "TEXT", nullable: false),
                    answer = table.Column<string>(type: "TEXT", nullable: false),
                    legal_basis = table.Column<string>(type: "TEXT", nullable: false),
                    body_path = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    review_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    published_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    reviewed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    reviewed_by = table.Column<string>(type: "TEXT", nullable: true),
                    withdrawn_reason = table.Column<string>(type: "TEXT", nullable: true),
                    replaced_by = table.Column<string>(type: "TEXT", nullable: true),
                    doubt = table.Column<string>(type: "TEXT", nullable: true),
                    doubted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_difficulties_guidance", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "difficulties_guidance_uses",
                columns: table => new
                {
                    guidance_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_difficulties_guidance_uses", x => new { x.province_code, x.guidance_id, x.unit_path });
                });

            migrationBuilder.CreateTable(
                name: "difficulties_notes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    difficulty_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    to_path = table.Column<string>(type: "TEXT", nullable: true),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_difficulties_notes", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "difficulties_rapid_requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    what = table.Column<string>(type: "TEXT", nullable: false),
                    broke_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    raised_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    raised_by = table.Column<string>(type: "TEXT", nullable: false),
                    outage_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    team_path = table.Column<string>(type: "TEXT", nullable: false),
                    person_seat_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    sent_because = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    taken_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    due_because = table.Column<string>(type: "TEXT", nullable: true),
                    answer = table.Column<string>(type: "TEXT", nullable: true),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    answered_by = table.Column<string>(type: "TEXT", nullable: true),
                    confirm_by = table.Column<DateTime>(type: "TEXT", nullable: true),
                    confirmed_by = table.Column<string>(type: "TEXT", nullable: true),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    minutes_lost = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_difficulties_rapid_requests", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "difficulties_recommendations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    raised_by = table.Column<string>(type: "TEXT", nullable: false),
                    raised_seat_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    raised_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    raised_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    what = table.Column<string>(type: "TEXT", nullable: false),
                    asked = table.Column<string>(type: "TEXT", nullable: false),
                    field = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    procedure_code = table.Column<string>(type: "TEXT", nullable: true),
                    document = table.Column<string>(type: "TEXT", nullable: true),
                    figure_path = table.Column<string>(type: "TEXT", nullable: true),
                    urgency = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    joined = table.Column<bool>(type: "INTEGER", nullable: false),
                    difficulty_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    came_from_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    moved_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    confirmation = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    confirm_by = table.Column<DateTime>(type: "TEXT", nullable: true),
                    said_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    said_by = table.Column<string>(type: "TEXT", nullable: true),
                    missing = table.Column<string>(type: "TEXT", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_difficulties_recommendations", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "difficulties_visits",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    team = table.Column<string>(type: "TEXT", nullable: false),
                    decision_number = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", nullable: false),
                    people = table.Column<string>(type: "TEXT", nullable: false),
                    head_seat_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    head_name = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_difficulties_visits", x => new { x.province_code, x.id });
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
                name: "dossiers_cash_ups",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    centre_path = table.Column<string>(type: "TEXT", nullable: false),
                    book = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    seat_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    lines = table.Column<int>(type: "INTEGER", nullable: false),
                    cash = table.Column<long>(type: "INTEGER", nullable: false),
                    transfer = table.Column<long>(type: "INTEGER", nullable: false),
                    online = table.Column<long>(type: "INTEGER", nullable: false),
                    elsewhere = table.Column<long>(type: "INTEGER", nullable: false),
                    counted = table.Column<long>(type: "INTEGER", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    confirmed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    confirmed_by = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossiers_cash_ups", x => new { x.province_code, x.id });
                });

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
                name: "dossiers_dossiers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    applicant_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    applicant_name = table.Column<string>(type: "TEXT", nullable: false),
                    applicant_phone = table.Column<string>(type: "TEXT", nullable: false),
                    applicant_address = table.Column<string>(type: "TEXT", nullable: true),
                    applicant_email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    applicant_born_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    number_mark = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    number_shown = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    filed_by = table.Column<string>(type: "TEXT", nullable: true),
                    filer_phone = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    filer_relation = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    filer_document = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    filer_document_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    summary = table.Column<string>(type: "TEXT", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    phone_tail = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    procedure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    procedure_code = table.Column<string>(type: "TEXT", nullable: false),
                    procedure_name = table.Column<string>(type: "TEXT", nullable: false),
                    field_slug = table.Column<string>(type: "TEXT", nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reception_path = table.Column<string>(type: "TEXT", nullable: false),
                    owner_path = table.Column<string>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    turn = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    holder_path = table.Column<string>(type: "TEXT", nullable: false),
                    holder_seat_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    holder_name = table.Column<string>(type: "TEXT", nullable: true),
                    officer_seat_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    step_order = table.Column<int>(type: "INTEGER", nullable: false),
                    step_name = table.Column<string>(type: "TEXT", nullable: false),
                    registered_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    accepted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    clock_started_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    last_day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    paused_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    finished_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    returned_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    received_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    limit_value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    limit_unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    after_supplement = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    supplements = table.Column<int>(type: "INTEGER", nullable: false),
                    extensions = table.Column<int>(type: "INTEGER", nullable: false),
                    consulted_path = table.Column<string>(type: "TEXT", nullable: true),
                    consulted_seat_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    consulted_due_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    result_number = table.Column<string>(type: "TEXT", nullable: true),
                    portal_content = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    fee = table.Column<long>(type: "INTEGER", nullable: true),
                    fee_basis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    fee_note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    fee_paid = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossiers_dossiers", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "dossiers_internal_notes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossiers_internal_notes", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "dossiers_lateness",
                columns: table => new
                {
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
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
                    table.PrimaryKey("pk_dossiers_lateness", x => new { x.province_code, x.dossier_id });
                });

            migrationBuilder.CreateTable(
                name: "dossiers_links",
                columns: table => new
                {
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    other_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    other_code = table.Column<string>(type: "TEXT", nullable: false),
                    other_name = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossiers_links", x => new { x.province_code, x.dossier_id, x.other_id });
                });

            migrationBuilder.CreateTable(
                name: "dossiers_look_up_misses",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    visitor = table.Column<string>(type: "TEXT", nullable: false),
                    since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossiers_look_up_misses", x => new { x.code, x.visitor });
                });

            migrationBuilder.CreateTable(
                name: "dossiers_numbers",
                columns: table => new
                {
                    agency_code = table.Column<string>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    last = table.Column<int>(type: "INTEGER", nullable: false),
                    brought = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossiers_numbers", x => new { x.agency_code, x.day });
                });

            migrationBuilder.CreateTable(
                name: "dossiers_queue_desks",
                columns: table => new
                {
                    centre_path = table.Column<string>(type: "TEXT", nullable: false),
                    desk = table.Column<int>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    called_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossiers_queue_desks", x => new { x.centre_path, x.desk });
                });

            migrationBuilder.CreateTable(
                name: "dossiers_satisfactions",
                columns: table => new
                {
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    rating = table.Column<int>(type: "INTEGER", nullable: false),
                    comment = table.Column<string>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    owner_path = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossiers_satisfactions", x => new { x.province_code, x.dossier_id });
                });

            migrationBuilder.CreateTable(
                name: "dossiers_templates",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    procedure_code = table.Column<string>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossiers_templates", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "facilities_connections",
                columns: table => new
                {
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    site_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    provider = table.Column<string>(type: "TEXT", nullable: false),
                    contracted = table.Column<int>(type: "INTEGER", nullable: false),
                    measured = table.Column<int>(type: "INTEGER", nullable: true),
                    measured_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    measured_by = table.Column<string>(type: "TEXT", nullable: true),
                    spare_line = table.Column<bool>(type: "INTEGER", nullable: false),
                    power_minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_facilities_connections", x => new { x.province_code, x.site_id });
                });

            migrationBuilder.CreateTable(
                name: "facilities_duties",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    cause = table.Column<string>(type: "TEXT", nullable: false),
                    path = table.Column<string>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    done_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    number = table.Column<string>(type: "TEXT", nullable: true),
                    done_by = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_facilities_duties", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "facilities_handover_items",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    list_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    category = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    measure = table.Column<string>(type: "TEXT", nullable: false),
                    quantity = table.Column<long>(type: "INTEGER", nullable: false),
                    value = table.Column<long>(type: "INTEGER", nullable: false),
                    remaining = table.Column<long>(type: "INTEGER", nullable: true),
                    year = table.Column<int>(type: "INTEGER", nullable: true),
                    condition = table.Column<string>(type: "TEXT", nullable: false),
                    place = table.Column<string>(type: "TEXT", nullable: false),
                    retention = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    giver_count = table.Column<long>(type: "INTEGER", nullable: true),
                    receiver_count = table.Column<long>(type: "INTEGER", nullable: true),
                    received = table.Column<long>(type: "INTEGER", nullable: false),
                    received_value = table.Column<long>(type: "INTEGER", nullable: false),
                    disputed = table.Column<long>(type: "INTEGER", nullable: false),
                    disputed_value = table.Column<long>(type: "INTEGER", nullable: false),
                    written_off = table.Column<long>(type: "INTEGER", nullable: false),
                    written_off_value = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    giver_reason = table.Column<string>(type: "TEXT", nullable: true),
                    giver_answers = table.Column<string>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    answers = table.Column<string>(type: "TEXT", nullable: true),
                    must_recount = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_facilities_handover_items", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "facilities_handover_lists",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    handover_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    holder_path = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    giver_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    giver_name = table.Column<string>(type: "TEXT", nullable: true),
                    receiver_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    receiver_name = table.Column<string>(type: "TEXT", nullable: true),
                    giver_people = table.Column<string>(type: "TEXT", nullable: false),
                    receiver_people = table.Column<string>(type: "TEXT", nullable: false),
                    reopen_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    reopen_from = table.Column<string>(type: "TEXT", nullable: true),
                    minutes_number = table.Column<int>(type: "INTEGER", nullable: false),
                    signed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    lines = table.Column<int>(type: "INTEGER", nullable: false),
                    quantity = table.Column<long>(type: "INTEGER", nullable: false),
                    value = table.Column<long>(type: "INTEGER", nullable: false),
                    received_lines = table.Column<int>(type: "INTEGER", nullable: false),
                    received = table.Column<long>(type: "INTEGER", nullable: false),
                    received_value = table.Column<long>(type: "INTEGER", nullable: false),
                    disputed_lines = table.Column<int>(type: "INTEGER", nullable: false),
                    disputed = table.Column<long>(type: "INTEGER", nullable: false),
                    disputed_value = table.Column<long>(type: "INTEGER", nullable: false),
                    written_off_lines = table.Column<int>(type: "INTEGER", nullable: false),
                    written_off = table.Column<long>(type: "INTEGER", nullable: false),
                    written_off_value = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_facilities_handover_lists", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "facilities_handover_minutes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    list_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    drawn_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    drawn_by = table.Column<string>(type: "TEXT", nullable: false),
                    wants_witness = table.Column<bool>(type: "INTEGER", nullable: false),
                    completed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    taken_back_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_facilities_handover_minutes", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "facilities_handovers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    old_code = table.Column<string>(type: "TEXT", nullable: false),
                    old_name = table.Column<string>(type: "TEXT", nullable: false),
                    old_district = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    successors = table.Column<int>(type: "INTEGER", nullable: false),
                    decision_number = table.Column<string>(type: "TEXT", nullable: false),
                    decision_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    handed_over_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    disputed_since = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_facilities_handovers", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "facilities_machines",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: true),
                    serial = table.Column<string>(type: "TEXT", nullable: false),
                    condition = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    site_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    post = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<long>(type: "INTEGER", nullable: false),
                    memory = table.Column<int>(type: "INTEGER", nullable: true),
                    speed = table.Column<int>(type: "INTEGER", nullable: true),
                    resolution = table.Column<int>(type: "INTEGER", nullable: true),
                    minutes = table.Column<int>(type: "INTEGER", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    before = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    asked_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    to_path = table.Column<string>(type: "TEXT", nullable: true),
                    decision_number = table.Column<string>(type: "TEXT", nullable: true),
                    decision_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    seen_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_facilities_machines", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "facilities_site_photos",
                columns: table => new
                {
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    site_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_facilities_site_photos", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "facilities_sites",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    address = table.Column<string>(type: "TEXT", nullable: false),
                    longitude = table.Column<double>(type: "REAL", nullable: true),
                    latitude = table.Column<double>(type: "REAL", nullable: true),
                    area = table.Column<long>(type: "INTEGER", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: true),
                    condition = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    right = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    offices = table.Column<string>(type: "TEXT", nullable: false),
                    people = table.Column<int>(type: "INTEGER", nullable: false),
                    contract = table.Column<int>(type: "INTEGER", nullable: false),
                    counters = table.Column<int>(type: "INTEGER", nullable: false),
                    seats = table.Column<int>(type: "INTEGER", nullable: false),
                    ramp = table.Column<bool>(type: "INTEGER", nullable: false),
                    parking = table.Column<bool>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    vacant_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    plan = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    proposed_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    decision_number = table.Column<string>(type: "TEXT", nullable: true),
                    decision_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    done_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_facilities_sites", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "facilities_stocktaking_lines",
                columns: table => new
                {
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    stocktaking_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    machine_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    post = table.Column<string>(type: "TEXT", nullable: false),
                    result = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    counted_by = table.Column<string>(type: "TEXT", nullable: true),
                    counted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_facilities_stocktaking_lines", x => new { x.province_code, x.stocktaking_id, x.machine_id });
                });

            migrationBuilder.CreateTable(
                name: "facilities_stocktakings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    opened_by = table.Column<string>(type: "TEXT", nullable: false),
                    machines = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    closed_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    closed_by = table.Column<string>(type: "TEXT", nullable: true),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    hash = table.Column<string>(type: "TEXT", nullable: true),
                    signed_by = table.Column<string>(type: "TEXT", nullable: true),
                    signed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_facilities_stocktakings", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "finance_codes",
                columns: table => new
                {
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    parent = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    certainty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    edited_here = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_finance_codes", x => new { x.kind, x.code, x.valid_from });
                });

            migrationBuilder.CreateTable(
                name: "finance_decision_items",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    decision_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    chapter = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    category = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    item = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    from_line_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    place = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_finance_decision_items", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "finance_decisions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    giver_path = table.Column<string>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    round = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    signer_title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    signer_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    summary = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    resolution_number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    resolution_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    holds_back = table.Column<bool>(type: "INTEGER", nullable: false),
                    follows = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    prepared_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    submitted_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    approved_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    approved_by_name = table.Column<string>(type: "TEXT", nullable: true),
                    approved_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    return_reason = table.Column<string>(type: "TEXT", nullable: true),
                    total = table.Column<long>(type: "INTEGER", nullable: false),
                    lines = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_finance_decisions", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "finance_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    line_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    ground = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    payee = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    commitment_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    counters_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    open = table.Column<long>(type: "INTEGER", nullable: false),
                    voucher = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    paid_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    from_treasury = table.Column<bool>(type: "INTEGER", nullable: false),
                    asked_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    asked_by_name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    asked_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    approved_by_name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    approved_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reversal_asked_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    reversal_asked_by_name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    reversal_asked_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reversal_amount = table.Column<long>(type: "INTEGER", nullable: false),
                    returned = table.Column<long>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_finance_entries", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "finance_lines",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    chapter = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    category = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    item = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    is_pay = table.Column<bool>(type: "INTEGER", nullable: false),
                    opening = table.Column<long>(type: "INTEGER", nullable: false),
                    supplement = table.Column<long>(type: "INTEGER", nullable: false),
                    adjusted = table.Column<long>(type: "INTEGER", nullable: false),
                    carried_over = table.Column<long>(type: "INTEGER", nullable: false),
                    given_on = table.Column<long>(type: "INTEGER", nullable: false),
                    assigned = table.Column<long>(type: "INTEGER", nullable: false),
                    committed = table.Column<long>(type: "INTEGER", nullable: false),
                    spent = table.Column<long>(type: "INTEGER", nullable: false),
                    set_aside = table.Column<long>(type: "INTEGER", nullable: false),
                    last_paid_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    give_on_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_finance_lines", x => new { x.province_code, x.id });
                    table.CheckConstraint("CK_finance_lines_left", "assigned >= committed + spent + set_aside AND committed >= 0 AND spent >= 0 AND set_aside >= 0");
                });

            migrationBuilder.CreateTable(
                name: "finance_project_boards",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_finance_project_boards", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "finance_project_capital",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_finance_project_capital", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "finance_project_contracts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    package = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    contractor = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    planned = table.Column<long>(type: "INTEGER", nullable: false),
                    value = table.Column<long>(type: "INTEGER", nullable: false),
                    signed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    accepted = table.Column<long>(type: "INTEGER", nullable: false),
                    paid = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_finance_project_contracts", x => new { x.province_code, x.id });
                    table.CheckConstraint("CK_finance_project_contracts_within", "accepted <= value AND paid <= value");
                });

            migrationBuilder.CreateTable(
                name: "finance_project_milestones",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gate = table.Column<int>(type: "INTEGER", nullable: false),
                    planned_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    done_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_finance_project_milestones", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "finance_project_payments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    contract_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    voucher = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_finance_project_payments", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "finance_project_requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    contract_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    content = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    asked_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    asked_by_name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    decided_by = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_finance_project_requests", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "finance_projects",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    added_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    group = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    place_path = table.Column<string>(type: "TEXT", nullable: false),
                    owner_path = table.Column<string>(type: "TEXT", nullable: false),
                    former_owner = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    carry = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    proposed_path = table.Column<string>(type: "TEXT", nullable: true),
                    proposed_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    handover_number = table.Column<string>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    total = table.Column<long>(type: "INTEGER", nullable: false),
                    medium_term = table.Column<long>(type: "INTEGER", nullable: false),
                    investment_number = table.Column<string>(type: "TEXT", nullable: true),
                    investment_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    contracted = table.Column<long>(type: "INTEGER", nullable: false),
                    progress = table.Column<int>(type: "INTEGER", nullable: true),
                    progress_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    accepted = table.Column<long>(type: "INTEGER", nullable: false),
                    disbursed = table.Column<long>(type: "INTEGER", nullable: false),
                    settled_total = table.Column<long>(type: "INTEGER", nullable: false),
                    handed_over_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    verify_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    approve_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    settled_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    waiting = table.Column<int>(type: "INTEGER", nullable: false),
                    settlement_sent_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_finance_projects", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "finance_publications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    body_path = table.Column<string>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    form = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    signer_title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    signer_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    rows = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    correction = table.Column<int>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    is_replaced = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_finance_publications", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "finance_site_steps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    site_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    started_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    paused_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    paused_days = table.Column<int>(type: "INTEGER", nullable: false),
                    resumed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    done_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    households = table.Column<int>(type: "INTEGER", nullable: false),
                    paid = table.Column<long>(type: "INTEGER", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_finance_site_steps", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "finance_sites",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    owner_path = table.Column<string>(type: "TEXT", nullable: false),
                    households = table.Column<int>(type: "INTEGER", nullable: false),
                    area = table.Column<long>(type: "INTEGER", nullable: false),
                    money = table.Column<long>(type: "INTEGER", nullable: false),
                    is_farm_land = table.Column<bool>(type: "INTEGER", nullable: false),
                    authority_number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    authority_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_finance_sites", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "identity_absences",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    seat_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    stand_in_seat_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    stand_in_name = table.Column<string>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    agreed_by = table.Column<string>(type: "TEXT", nullable: true),
                    agreed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_absences", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "identity_accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: false),
                    totp_secret = table.Column<string>(type: "TEXT", nullable: true),
                    totp_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    last_totp_step = table.Column<long>(type: "INTEGER", nullable: false),
                    misses = table.Column<int>(type: "INTEGER", nullable: false),
                    locked_until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    stamp = table.Column<string>(type: "TEXT", nullable: false),
                    active = table.Column<bool>(type: "INTEGER", nullable: false),
                    must_change_password = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_accounts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "identity_api_clients",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    scope_path = table.Column<string>(type: "TEXT", nullable: false),
                    key_hash = table.Column<string>(type: "TEXT", nullable: false),
                    key_hint = table.Column<string>(type: "TEXT", nullable: false),
                    scopes = table.Column<string>(type: "TEXT", nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    expires_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    addresses = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    confirmed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    revoked_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    last_used_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_api_clients", x => x.id);
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
                name: "identity_seats",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_name = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    scope_path = table.Column<string>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_seats", x => x.id);
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

            migrationBuilder.CreateTable(
                name: "petitions_denunciations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    many_places = table.Column<bool>(type: "INTEGER", nullable: false),
                    received_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    depth = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    accept_by = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    forward_by = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    accepted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    tell_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    settle_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    extensions = table.Column<int>(type: "INTEGER", nullable: false),
                    suspended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    stopped_days = table.Column<int>(type: "INTEGER", nullable: false),
                    concluded_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    send_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    act_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    publish_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    acted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    last_act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    in_time = table.Column<bool>(type: "INTEGER", nullable: true),
                    entered_late = table.Column<int>(type: "INTEGER", nullable: false),
                    forwarded_to = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_petitions_denunciations", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "petitions_feedback",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    field = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    place_path = table.Column<string>(type: "TEXT", nullable: false),
                    hamlet = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    hamlet_key = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: false),
                    sender_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    sender_phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    sender_email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    photo_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    sent_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    clock_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    refuse_by = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    forward_by = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ask_by = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    answer_by = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    publish_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    asked_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    asked_what = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    added = table.Column<string>(type: "TEXT", nullable: true),
                    public_text = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    answer = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    photo_is_public = table.Column<bool>(type: "INTEGER", nullable: false),
                    prepared_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    prepared_by = table.Column<string>(type: "TEXT", nullable: true),
                    approved_by = table.Column<string>(type: "TEXT", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    in_time = table.Column<bool>(type: "INTEGER", nullable: true),
                    published_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    rating = table.Column<int>(type: "INTEGER", nullable: true),
                    rating_words = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    reopened = table.Column<int>(type: "INTEGER", nullable: false),
                    forwarded = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_petitions_feedback", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "petitions_letters",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    second = table.Column<bool>(type: "INTEGER", nullable: false),
                    discipline = table.Column<bool>(type: "INTEGER", nullable: false),
                    remote = table.Column<bool>(type: "INTEGER", nullable: false),
                    complex = table.Column<bool>(type: "INTEGER", nullable: false),
                    field = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    place_path = table.Column<string>(type: "TEXT", nullable: false),
                    hamlet = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    hamlet_key = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    sender_name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    sender_address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    people = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: false),
                    received_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    registered_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    registered_by = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    classify_by = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    accepted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    settle_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    suspended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    stopped_days = table.Column<int>(type: "INTEGER", nullable: false),
                    extensions = table.Column<int>(type: "INTEGER", nullable: false),
                    result = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    proposed_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    proposed_by = table.Column<string>(type: "TEXT", nullable: true),
                    number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    signer_name = table.Column<string>(type: "TEXT", nullable: true),
                    signer_title = table.Column<string>(type: "TEXT", nullable: true),
                    signed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    signed_act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    signed_number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    entered_late = table.Column<int>(type: "INTEGER", nullable: false),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    in_time = table.Column<bool>(type: "INTEGER", nullable: true),
                    send_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    sent_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    forwarded_to = table.Column<string>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_petitions_letters", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "petitions_reception_days",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    from = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    leader_seat_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    leader_name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    leader_title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    is_head = table.Column<bool>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    last_number = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_petitions_reception_days", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "petitions_sender_counts",
                columns: table => new
                {
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    mark = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    hour = table.Column<long>(type: "INTEGER", nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_petitions_sender_counts", x => new { x.province_code, x.mark, x.hour });
                });

            migrationBuilder.CreateTable(
                name: "petitions_visits",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    day_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    visitor_name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    visitor_address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    visitor_id_number = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    people = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    settled_before = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    in_competence = table.Column<bool>(type: "INTEGER", nullable: false),
                    guided_to = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    papers = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    promise = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    promise_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    answer_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    answer = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    answered_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    in_time = table.Column<bool>(type: "INTEGER", nullable: true),
                    noted_by = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_petitions_visits", x => new { x.province_code, x.id });
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
                name: "platform_backups",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    rows = table.Column<long>(type: "INTEGER", nullable: false),
                    files = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_backups", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_calendar_days",
                columns: table => new
                {
                    unit_path = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    article = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    certainty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    provisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    edited_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_calendar_days", x => new { x.unit_path, x.day });
                });

            migrationBuilder.CreateTable(
                name: "platform_closures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    from = table.Column<DateTime>(type: "TEXT", nullable: false),
                    to = table.Column<DateTime>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    document = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    cancelled_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    cancelled_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_closures", x => x.id);
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
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
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
                    table.PrimaryKey("pk_platform_deed_heads", x => new { x.province_code, x.position });
                });

            migrationBuilder.CreateTable(
                name: "platform_deed_links",
                columns: table => new
                {
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_deed_links", x => new { x.province_code, x.position });
                });

            migrationBuilder.CreateTable(
                name: "platform_deeds",
                columns: table => new
                {
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", nullable: false),
                    actor_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    seat_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    actor_name = table.Column<string>(type: "TEXT", nullable: false),
                    actor_title = table.Column<string>(type: "TEXT", nullable: false),
                    actor_unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    subject_kind = table.Column<string>(type: "TEXT", nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    detail = table.Column<string>(type: "TEXT", nullable: true),
                    submission_key = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_deeds", x => new { x.province_code, x.sequence });
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
                name: "platform_files",
                columns: table => new
                {
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false),
                    content_type = table.Column<string>(type: "TEXT", nullable: false),
                    stored_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_files", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "platform_import_drafts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    seat_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", nullable: false),
                    remarks = table.Column<string>(type: "TEXT", nullable: false),
                    option = table.Column<string>(type: "TEXT", nullable: false),
                    rows = table.Column<byte[]>(type: "BLOB", nullable: false),
                    choices = table.Column<string>(type: "TEXT", nullable: false),
                    mark = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    accepted_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_import_drafts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_legal_settings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    chapter = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    field = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    article = table.Column<string>(type: "TEXT", nullable: false),
                    certainty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    edited_here = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_legal_settings", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_notice_marks",
                columns: table => new
                {
                    seat_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    seen_until = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_notice_marks", x => x.seat_id);
                });

            migrationBuilder.CreateTable(
                name: "platform_notices",
                columns: table => new
                {
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    seat_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    path = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_notices", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "platform_numbers",
                columns: table => new
                {
                    series = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    last = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_numbers", x => x.series);
                });

            migrationBuilder.CreateTable(
                name: "platform_outbox",
                columns: table => new
                {
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    topic = table.Column<string>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    payload = table.Column<string>(type: "TEXT", nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    next_attempt_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    leased_until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    leased_by = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_outbox", x => new { x.province_code, x.sequence });
                });

            migrationBuilder.CreateTable(
                name: "platform_person_mark_keys",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    protected_key = table.Column<string>(type: "TEXT", nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_person_mark_keys", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_protection_keys",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    xml = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_protection_keys", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "platform_reference_loads",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    fingerprint = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_reference_loads", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "platform_submissions",
                columns: table => new
                {
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    answer = table.Column<string>(type: "TEXT", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_submissions", x => new { x.province_code, x.key });
                });

            migrationBuilder.CreateTable(
                name: "platform_tally_moves",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    measure = table.Column<int>(type: "INTEGER", nullable: false),
                    delta = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_tally_moves", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "platform_tally_totals",
                columns: table => new
                {
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    counts = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_tally_totals", x => new { x.province_code, x.unit_path, x.subject, x.day });
                });

            migrationBuilder.CreateTable(
                name: "platform_thread_links",
                columns: table => new
                {
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    from_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from_kind = table.Column<string>(type: "TEXT", nullable: false),
                    to_kind = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_thread_links", x => new { x.province_code, x.from_id, x.to_id });
                });

            migrationBuilder.CreateTable(
                name: "platform_trail_checks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    deeds = table.Column<long>(type: "INTEGER", nullable: false),
                    fault = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_trail_checks", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_work_failures",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    times = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_work_failures", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "platform_working_hours",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    monday = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    tuesday = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    wednesday = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    thursday = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    friday = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    saturday = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    sunday = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    certainty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    edited_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_working_hours", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "procedures_declared_figures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    scope = table.Column<string>(type: "TEXT", nullable: false),
                    measure = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    value = table.Column<int>(type: "INTEGER", nullable: false),
                    as_of = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_procedures_declared_figures", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "procedures_field_owners",
                columns: table => new
                {
                    field_slug = table.Column<string>(type: "TEXT", nullable: false),
                    field = table.Column<string>(type: "TEXT", nullable: false),
                    department_slug = table.Column<string>(type: "TEXT", nullable: false),
                    commune_office_slug = table.Column<string>(type: "TEXT", nullable: false),
                    is_guessed = table.Column<bool>(type: "INTEGER", nullable: false),
                    weight = table.Column<int>(type: "INTEGER", nullable: false),
                    edited_by_office = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_procedures_field_owners", x => x.field_slug);
                });

            migrationBuilder.CreateTable(
                name: "procedures_procedures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    replaced_by = table.Column<string>(type: "TEXT", nullable: false),
                    publishing = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    field = table.Column<string>(type: "TEXT", nullable: false),
                    ministry = table.Column<string>(type: "TEXT", nullable: false),
                    system = table.Column<string>(type: "TEXT", nullable: false),
                    at_province = table.Column<bool>(type: "INTEGER", nullable: false),
                    at_commune = table.Column<bool>(type: "INTEGER", nullable: false),
                    at_ministry = table.Column<bool>(type: "INTEGER", nullable: false),
                    at_other = table.Column<bool>(type: "INTEGER", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    direct_limit_value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    direct_limit_unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    online_limit_value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    online_limit_unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    post_limit_value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    post_limit_unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    limit_note = table.Column<string>(type: "TEXT", nullable: false),
                    online_level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    allows_direct = table.Column<bool>(type: "INTEGER", nullable: false),
                    allows_online = table.Column<bool>(type: "INTEGER", nullable: false),
                    allows_post = table.Column<bool>(type: "INTEGER", nullable: false),
                    decision = table.Column<string>(type: "TEXT", nullable: false),
                    applicant = table.Column<string>(type: "TEXT", nullable: false),
                    after_supplement = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    quality = table.Column<string>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    department_slug = table.Column<string>(type: "TEXT", nullable: false),
                    commune_office_slug = table.Column<string>(type: "TEXT", nullable: false),
                    doubts = table.Column<int>(type: "INTEGER", maxLength: 40, nullable: false),
                    paper_count = table.Column<int>(type: "INTEGER", nullable: false),
                    names_forms = table.Column<bool>(type: "INTEGER", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    sort_key = table.Column<string>(type: "TEXT", nullable: false),
                    edited_by_office = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_procedures_procedures", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "procedures_step_shares",
                columns: table => new
                {
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    share = table.Column<int>(type: "INTEGER", nullable: false),
                    holder = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_procedures_step_shares", x => x.order);
                });

            migrationBuilder.CreateTable(
                name: "reports_declared_values",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    part = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    whole = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    why = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    file_hash = table.Column<string>(type: "TEXT", nullable: true),
                    file_name = table.Column<string>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reports_declared_values", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reports_demands",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    asker_path = table.Column<string>(type: "TEXT", nullable: false),
                    asker_name = table.Column<string>(type: "TEXT", nullable: false),
                    proposed_by_account = table.Column<Guid>(type: "TEXT", nullable: false),
                    proposed_by = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    outside_body = table.Column<string>(type: "TEXT", nullable: true),
                    legal_ground = table.Column<string>(type: "TEXT", nullable: true),
                    article = table.Column<string>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    frequency = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    due_days = table.Column<int>(type: "INTEGER", nullable: true),
                    levels = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    unit_list = table.Column<string>(type: "TEXT", nullable: false),
                    cell_list = table.Column<string>(type: "TEXT", nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    hours = table.Column<decimal>(type: "TEXT", precision: 9, scale: 2, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    decided_by = table.Column<string>(type: "TEXT", nullable: true),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reports_demands", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reports_indicators",
                columns: table => new
                {
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    is_computed = table.Column<bool>(type: "INTEGER", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    meaning = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    formula = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    direction = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    roll_up = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    is_level = table.Column<bool>(type: "INTEGER", nullable: false),
                    legal_source = table.Column<string>(type: "TEXT", nullable: true),
                    owner_path = table.Column<string>(type: "TEXT", nullable: true),
                    levels = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    parts = table.Column<string>(type: "TEXT", nullable: false),
                    usual_change = table.Column<int>(type: "INTEGER", nullable: true),
                    targets = table.Column<string>(type: "TEXT", nullable: false),
                    set_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    set_by = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reports_indicators", x => new { x.province_code, x.code, x.version });
                });

            migrationBuilder.CreateTable(
                name: "reports_issued",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    owner_path = table.Column<string>(type: "TEXT", nullable: false),
                    template = table.Column<string>(type: "TEXT", nullable: false),
                    template_number = table.Column<int>(type: "INTEGER", nullable: false),
                    period = table.Column<string>(type: "TEXT", nullable: false),
                    period_to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    indicator_list = table.Column<string>(type: "TEXT", nullable: false),
                    prepared_by = table.Column<string>(type: "TEXT", nullable: false),
                    prepared_by_account = table.Column<Guid>(type: "TEXT", nullable: false),
                    prepared_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    content_text = table.Column<string>(type: "TEXT", nullable: false),
                    corrects = table.Column<string>(type: "TEXT", nullable: true),
                    correction_reason = table.Column<string>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: true),
                    issued_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    issued_by = table.Column<string>(type: "TEXT", nullable: true),
                    document_hash = table.Column<string>(type: "TEXT", nullable: true),
                    sheet_hash = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reports_issued", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reports_templates",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    period = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    block_list = table.Column<string>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reports_templates", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reports_unit_reports",
                columns: table => new
                {
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    demand_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    period = table.Column<string>(type: "TEXT", nullable: false),
                    period_to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    entry_list = table.Column<string>(type: "TEXT", nullable: false),
                    known_list = table.Column<string>(type: "TEXT", nullable: false),
                    minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    saved_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    saved_by = table.Column<string>(type: "TEXT", nullable: false),
                    prepared_by = table.Column<string>(type: "TEXT", nullable: true),
                    prepared_by_seat = table.Column<Guid>(type: "TEXT", nullable: true),
                    signed_by = table.Column<string>(type: "TEXT", nullable: true),
                    sent_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    return_reason = table.Column<string>(type: "TEXT", nullable: true),
                    decided_by = table.Column<string>(type: "TEXT", nullable: true),
                    correction_reason = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reports_unit_reports", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "staffing_load_rules",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    speciality_code = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    base_people = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    hours = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    share = table.Column<int>(type: "INTEGER", nullable: false),
                    fields = table.Column<string>(type: "TEXT", nullable: false),
                    certainty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staffing_load_rules", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "staffing_moves",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from_owner_path = table.Column<string>(type: "TEXT", nullable: false),
                    from_unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    from_position_code = table.Column<string>(type: "TEXT", nullable: false),
                    to_owner_path = table.Column<string>(type: "TEXT", nullable: false),
                    to_unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    to_position_code = table.Column<string>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    proposed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    proposed_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    consulted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    person_agrees = table.Column<bool>(type: "INTEGER", nullable: true),
                    person_labels = table.Column<string>(type: "TEXT", nullable: true),
                    sender_said_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    sender_agrees = table.Column<bool>(type: "INTEGER", nullable: true),
                    receiver_said_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    receiver_agrees = table.Column<bool>(type: "INTEGER", nullable: true),
                    consent_words = table.Column<string>(type: "TEXT", nullable: true),
                    overruled_why = table.Column<string>(type: "TEXT", nullable: true),
                    decision_number = table.Column<string>(type: "TEXT", nullable: true),
                    decision_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    starts_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    first_ends_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    extensions = table.Column<int>(type: "INTEGER", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    end_reason = table.Column<string>(type: "TEXT", nullable: true),
                    warned_for = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    overdue_for = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staffing_moves", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "staffing_offers",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    owner_path = table.Column<string>(type: "TEXT", nullable: false),
                    listed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    listed_by = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staffing_offers", x => x.person_id);
                });

            migrationBuilder.CreateTable(
                name: "staffing_people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    born_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    sex = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    degree = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    home_path = table.Column<string>(type: "TEXT", nullable: true),
                    owner_path = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    position_code = table.Column<string>(type: "TEXT", nullable: false),
                    post_since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    main_speciality = table.Column<string>(type: "TEXT", nullable: false),
                    main_level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    second_speciality = table.Column<string>(type: "TEXT", nullable: true),
                    second_level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    pregnant_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    small_child_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    discipline_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    duties = table.Column<string>(type: "TEXT", nullable: true),
                    lent_owner_path = table.Column<string>(type: "TEXT", nullable: true),
                    lent_unit_path = table.Column<string>(type: "TEXT", nullable: true),
                    lent_position_code = table.Column<string>(type: "TEXT", nullable: true),
                    open_move_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    leaves_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    leaves_why = table.Column<string>(type: "TEXT", nullable: true),
                    added_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staffing_people", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "staffing_plans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    made_by = table.Column<string>(type: "TEXT", nullable: false),
                    parent_code = table.Column<string>(type: "TEXT", nullable: true),
                    basis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    question = table.Column<string>(type: "TEXT", nullable: false),
                    mark = table.Column<string>(type: "TEXT", nullable: false),
                    package = table.Column<byte[]>(type: "BLOB", nullable: false),
                    weight_before = table.Column<long>(type: "INTEGER", nullable: false),
                    weight_after = table.Column<long>(type: "INTEGER", nullable: false),
                    short_before = table.Column<int>(type: "INTEGER", nullable: false),
                    short_after = table.Column<int>(type: "INTEGER", nullable: false),
                    movements = table.Column<int>(type: "INTEGER", nullable: false),
                    kilometres = table.Column<double>(type: "REAL", nullable: false),
                    proven_optimal = table.Column<bool>(type: "INTEGER", nullable: false),
                    milliseconds = table.Column<int>(type: "INTEGER", nullable: false),
                    hand_weight_after = table.Column<long>(type: "INTEGER", nullable: false),
                    hand_moves = table.Column<int>(type: "INTEGER", nullable: false),
                    hand_kilometres = table.Column<double>(type: "REAL", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staffing_plans", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "staffing_positions",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    group = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    leads = table.Column<bool>(type: "INTEGER", nullable: false),
                    single = table.Column<bool>(type: "INTEGER", nullable: false),
                    places = table.Column<string>(type: "TEXT", nullable: false),
                    speciality_code = table.Column<string>(type: "TEXT", nullable: false),
                    rank = table.Column<int>(type: "INTEGER", nullable: false),
                    certainty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    edited_here = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staffing_positions", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "staffing_posts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    owner_path = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    position_code = table.Column<string>(type: "TEXT", nullable: false),
                    quota = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staffing_posts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "staffing_specialities",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    rank = table.Column<int>(type: "INTEGER", nullable: false),
                    weight = table.Column<int>(type: "INTEGER", nullable: false),
                    block = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    certainty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    edited_here = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staffing_specialities", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "staffing_vacancies",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    owner_path = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    position_code = table.Column<string>(type: "TEXT", nullable: false),
                    responsible_seat_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    responsible = table.Column<string>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    set_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    set_by = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staffing_vacancies", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "steering_alerts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    rule = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    path = table.Column<string>(type: "TEXT", nullable: false),
                    raised_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_steering_alerts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "steering_blocked_counts",
                columns: table => new
                {
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_steering_blocked_counts", x => new { x.province_code, x.day, x.kind, x.unit_path });
                });

            migrationBuilder.CreateTable(
                name: "steering_requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    line = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    path = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    by_seat_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    by_path = table.Column<string>(type: "TEXT", nullable: false),
                    to_seat_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to_name = table.Column<string>(type: "TEXT", nullable: false),
                    to_path = table.Column<string>(type: "TEXT", nullable: false),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    answer = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    answered_by = table.Column<string>(type: "TEXT", nullable: true),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_steering_requests", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "support_digital_teams",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    hamlet = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    lead_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    lead_phone = table.Column<string>(type: "TEXT", nullable: false),
                    members = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    decision_number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    last_visit_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    added_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_support_digital_teams", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "support_on_call",
                columns: table => new
                {
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    member_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_support_on_call", x => new { x.province_code, x.day, x.member_id });
                });

            migrationBuilder.CreateTable(
                name: "support_planned_works",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    system = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    from = table.Column<DateTime>(type: "TEXT", nullable: false),
                    to = table.Column<DateTime>(type: "TEXT", nullable: false),
                    what = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    meanwhile = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    urgent_because = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    announced_by = table.Column<string>(type: "TEXT", nullable: false),
                    announced_path = table.Column<string>(type: "TEXT", nullable: false),
                    announced_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    cancelled_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_support_planned_works", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "support_rapid_members",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    seat_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    phone = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    mends_line = table.Column<bool>(type: "INTEGER", nullable: false),
                    mends_software = table.Column<bool>(type: "INTEGER", nullable: false),
                    mends_power = table.Column<bool>(type: "INTEGER", nullable: false),
                    base_path = table.Column<string>(type: "TEXT", nullable: false),
                    left = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_support_rapid_members", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "support_rapid_summaries",
                columns: table => new
                {
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    carried_over = table.Column<int>(type: "INTEGER", nullable: false),
                    reported = table.Column<int>(type: "INTEGER", nullable: false),
                    answered = table.Column<int>(type: "INTEGER", nullable: false),
                    waiting = table.Column<int>(type: "INTEGER", nullable: false),
                    not_taken = table.Column<int>(type: "INTEGER", nullable: false),
                    minutes_lost = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_support_rapid_summaries", x => new { x.province_code, x.day });
                });

            migrationBuilder.CreateTable(
                name: "support_seat_absences",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    seat_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ended = table.Column<bool>(type: "INTEGER", nullable: false),
                    last_unnamed = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    last_proposed = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_support_seat_absences", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "support_trainings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    field_key = table.Column<string>(type: "TEXT", nullable: false),
                    field_name = table.Column<string>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    trainer = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    hands_on = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    planned_by = table.Column<string>(type: "TEXT", nullable: false),
                    planned_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    cancelled_because = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_support_trainings", x => new { x.province_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "territory_communes",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 5, nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    area_km2 = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    polygon_km2 = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    population = table.Column<int>(type: "INTEGER", nullable: true),
                    longitude = table.Column<double>(type: "REAL", nullable: false),
                    latitude = table.Column<double>(type: "REAL", nullable: false),
                    seat = table.Column<string>(type: "TEXT", nullable: false),
                    quality = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_territory_communes", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "territory_contacts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    phone = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    hours = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_territory_contacts", x => x.id);
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
                    system = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    late_because = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ended_by = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_territory_outages", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "territory_posts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    duties = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    holder_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_territory_posts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "territory_predecessors",
                columns: table => new
                {
                    commune_code = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    old_code = table.Column<string>(type: "TEXT", nullable: false),
                    old_name = table.Column<string>(type: "TEXT", nullable: false),
                    old_district = table.Column<string>(type: "TEXT", nullable: false),
                    old_province = table.Column<string>(type: "TEXT", nullable: false),
                    extent = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    clause = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_territory_predecessors", x => new { x.commune_code, x.number });
                });

            migrationBuilder.CreateTable(
                name: "territory_provinces",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    area_km2 = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    population = table.Column<int>(type: "INTEGER", nullable: false),
                    longitude = table.Column<double>(type: "REAL", nullable: false),
                    latitude = table.Column<double>(type: "REAL", nullable: false),
                    merged_from = table.Column<string>(type: "TEXT", nullable: false),
                    seat = table.Column<string>(type: "TEXT", nullable: false),
                    resolution = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_territory_provinces", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "territory_units",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    path = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    block = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    short_name = table.Column<string>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    parent_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    agency_code = table.Column<string>(type: "TEXT", nullable: true),
                    agency_code_certainty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    sort_key = table.Column<string>(type: "TEXT", nullable: false),
                    edited_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_territory_units", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "territory_versions",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    full_name = table.Column<string>(type: "TEXT", nullable: false),
                    document = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_territory_versions", x => new { x.code, x.valid_from });
                });

            migrationBuilder.CreateTable(
                name: "benefits_calculations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    scheme = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    leave_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    facts = table.Column<string>(type: "TEXT", nullable: false),
                    lines = table.Column<string>(type: "TEXT", nullable: false),
                    pay_words = table.Column<string>(type: "TEXT", nullable: false),
                    pay = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    months = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    total = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_benefits_calculations", x => x.id);
                    table.ForeignKey(
                        name: "fk_benefits_calculations_benefits_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "benefits_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "benefits_decisions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    signer_title = table.Column<string>(type: "TEXT", nullable: false),
                    signer_name = table.Column<string>(type: "TEXT", nullable: false),
                    calculation_number = table.Column<int>(type: "INTEGER", nullable: false),
                    total = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_benefits_decisions", x => x.id);
                    table.ForeignKey(
                        name: "fk_benefits_decisions_benefits_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "benefits_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "benefits_objections",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    answer = table.Column<string>(type: "TEXT", nullable: true),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    answered_by = table.Column<string>(type: "TEXT", nullable: true),
                    upheld = table.Column<bool>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_benefits_objections", x => x.id);
                    table.ForeignKey(
                        name: "fk_benefits_objections_benefits_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "benefits_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "benefits_payments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    fund = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    document_number = table.Column<string>(type: "TEXT", nullable: true),
                    entry_code = table.Column<string>(type: "TEXT", nullable: true),
                    waits = table.Column<bool>(type: "INTEGER", nullable: false),
                    of = table.Column<Guid>(type: "TEXT", nullable: true),
                    asked_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_benefits_payments", x => x.id);
                    table.ForeignKey(
                        name: "fk_benefits_payments_benefits_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "benefits_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "competences_authorisation_parts",
                columns: table => new
                {
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    authorisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    seat_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    field = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    holder = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_competences_authorisation_parts", x => new { x.province_code, x.authorisation_id, x.subject, x.seat_id });
                    table.ForeignKey(
                        name: "fk_competences_authorisation_parts_competences_authorisations_authorisation_id",
                        columns: x => new { x.province_code, x.authorisation_id },
                        principalTable: "competences_authorisations",
                        principalColumns: new[] { "province_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "difficulties_stretches",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    difficulty_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    body_path = table.Column<string>(type: "TEXT", nullable: false),
                    field = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    seat_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    reopened = table.Column<bool>(type: "INTEGER", nullable: false),
                    began_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    began_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    end = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    working_days = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_difficulties_stretches", x => new { x.province_code, x.id });
                    table.ForeignKey(
                        name: "fk_difficulties_stretches_difficulties_difficulties_difficulty_id",
                        columns: x => new { x.province_code, x.difficulty_id },
                        principalTable: "difficulties_difficulties",
                        principalColumns: new[] { "province_code", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "difficulties_supports",
                columns: table => new
                {
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    difficulty_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_difficulties_supports", x => new { x.province_code, x.difficulty_id, x.unit_path });
                    table.ForeignKey(
                        name: "fk_difficulties_supports_difficulties_difficulties_difficulty_id",
                        columns: x => new { x.province_code, x.difficulty_id },
                        principalTable: "difficulties_difficulties",
                        principalColumns: new[] { "province_code", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "difficulties_files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    recommendation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_difficulties_files", x => new { x.province_code, x.id });
                    table.ForeignKey(
                        name: "fk_difficulties_files_difficulties_recommendations_recommendation_id",
                        columns: x => new { x.province_code, x.recommendation_id },
                        principalTable: "difficulties_recommendations",
                        principalColumns: new[] { "province_code", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "difficulties_visit_findings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    visit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    asked = table.Column<string>(type: "TEXT", nullable: false),
                    field = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    difficulty_code = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_difficulties_visit_findings", x => new { x.province_code, x.id });
                    table.ForeignKey(
                        name: "fk_difficulties_visit_findings_difficulties_visits_visit_id",
                        columns: x => new { x.province_code, x.visit_id },
                        principalTable: "difficulties_visits",
                        principalColumns: new[] { "province_code", "id" },
                        onDelete: ReferentialAction.Cascade);
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
                    document_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    without_because = table.Column<string>(type: "TEXT", nullable: true),
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

            migrationBuilder.CreateTable(
                name: "dossiers_consultations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    unit_name = table.Column<string>(type: "TEXT", nullable: false),
                    person = table.Column<string>(type: "TEXT", nullable: true),
                    question = table.Column<string>(type: "TEXT", nullable: false),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    answer = table.Column<string>(type: "TEXT", nullable: true),
                    answered_by = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossiers_consultations", x => new { x.province_code, x.id });
                    table.ForeignKey(
                        name: "fk_dossiers_consultations_dossiers_dossiers_dossier_id",
                        columns: x => new { x.province_code, x.dossier_id },
                        principalTable: "dossiers_dossiers",
                        principalColumns: new[] { "province_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_notices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    issued_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    issued_by = table.Column<string>(type: "TEXT", nullable: false),
                    old_due_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    new_due_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    amount = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossiers_notices", x => new { x.province_code, x.id });
                    table.ForeignKey(
                        name: "fk_dossiers_notices_dossiers_dossiers_dossier_id",
                        columns: x => new { x.province_code, x.dossier_id },
                        principalTable: "dossiers_dossiers",
                        principalColumns: new[] { "province_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_paper_files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    paper_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    origin = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    decided_by = table.Column<string>(type: "TEXT", nullable: true),
                    remark = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossiers_paper_files", x => new { x.province_code, x.id });
                    table.ForeignKey(
                        name: "fk_dossiers_paper_files_dossiers_dossiers_dossier_id",
                        columns: x => new { x.province_code, x.dossier_id },
                        principalTable: "dossiers_dossiers",
                        principalColumns: new[] { "province_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_papers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    provided = table.Column<bool>(type: "INTEGER", nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", nullable: true),
                    file_name = table.Column<string>(type: "TEXT", nullable: true),
                    file_source = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    file_problem = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    is_result = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossiers_papers", x => new { x.province_code, x.id });
                    table.ForeignKey(
                        name: "fk_dossiers_papers_dossiers_dossiers_dossier_id",
                        columns: x => new { x.province_code, x.dossier_id },
                        principalTable: "dossiers_dossiers",
                        principalColumns: new[] { "province_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_photo_tickets",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    paper_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    seat_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    expires_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    used_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossiers_photo_tickets", x => new { x.province_code, x.id });
                    table.ForeignKey(
                        name: "fk_dossiers_photo_tickets_dossiers_dossiers_dossier_id",
                        columns: x => new { x.province_code, x.dossier_id },
                        principalTable: "dossiers_dossiers",
                        principalColumns: new[] { "province_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_proposals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    content = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    result_number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", nullable: true),
                    file_name = table.Column<string>(type: "TEXT", nullable: true),
                    asked = table.Column<string>(type: "TEXT", maxLength: 60000, nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    seat_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    decided_by = table.Column<string>(type: "TEXT", nullable: true),
                    approved = table.Column<bool>(type: "INTEGER", nullable: true),
                    remarks = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossiers_proposals", x => new { x.province_code, x.id });
                    table.ForeignKey(
                        name: "fk_dossiers_proposals_dossiers_dossiers_dossier_id",
                        columns: x => new { x.province_code, x.dossier_id },
                        principalTable: "dossiers_dossiers",
                        principalColumns: new[] { "province_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_receipts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    centre_path = table.Column<string>(type: "TEXT", nullable: false),
                    book = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dossier_code = table.Column<string>(type: "TEXT", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    method = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    document = table.Column<string>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    seat_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    corrects = table.Column<Guid>(type: "TEXT", nullable: true),
                    cash_up_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossiers_receipts", x => new { x.province_code, x.id });
                    table.ForeignKey(
                        name: "fk_dossiers_receipts_dossiers_dossiers_dossier_id",
                        columns: x => new { x.province_code, x.dossier_id },
                        principalTable: "dossiers_dossiers",
                        principalColumns: new[] { "province_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_signatures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    paper_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    token = table.Column<string>(type: "TEXT", maxLength: 26, nullable: false),
                    document = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", nullable: false),
                    seat_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    signed_by = table.Column<string>(type: "TEXT", nullable: false),
                    office_path = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    issuer = table.Column<string>(type: "TEXT", nullable: false),
                    serial = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateTime>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateTime>(type: "TEXT", nullable: false),
                    cms = table.Column<byte[]>(type: "BLOB", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossiers_signatures", x => new { x.province_code, x.id });
                    table.ForeignKey(
                        name: "fk_dossiers_signatures_dossiers_dossiers_dossier_id",
                        columns: x => new { x.province_code, x.dossier_id },
                        principalTable: "dossiers_dossiers",
                        principalColumns: new[] { "province_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_supplement_items",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    notice_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    paper_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    fault = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    taken_by = table.Column<string>(type: "TEXT", nullable: true),
                    bringer = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossiers_supplement_items", x => new { x.province_code, x.id });
                    table.ForeignKey(
                        name: "fk_dossiers_supplement_items_dossiers_dossiers_dossier_id",
                        columns: x => new { x.province_code, x.dossier_id },
                        principalTable: "dossiers_dossiers",
                        principalColumns: new[] { "province_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_turns",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    turn = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    step = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    seat_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    holder = table.Column<string>(type: "TEXT", nullable: true),
                    started_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossiers_turns", x => new { x.province_code, x.id });
                    table.ForeignKey(
                        name: "fk_dossiers_turns_dossiers_dossiers_dossier_id",
                        columns: x => new { x.province_code, x.dossier_id },
                        principalTable: "dossiers_dossiers",
                        principalColumns: new[] { "province_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "facilities_write_offs",
                columns: table => new
                {
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    list_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    count = table.Column<long>(type: "INTEGER", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    undone_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_facilities_write_offs", x => new { x.province_code, x.id });
                    table.ForeignKey(
                        name: "fk_facilities_write_offs_facilities_handover_items_item_id",
                        columns: x => new { x.province_code, x.item_id },
                        principalTable: "facilities_handover_items",
                        principalColumns: new[] { "province_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "facilities_handover_signatures",
                columns: table => new
                {
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    minutes_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    side = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    seat_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    signature = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_facilities_handover_signatures", x => new { x.province_code, x.minutes_id, x.side });
                    table.ForeignKey(
                        name: "fk_facilities_handover_signatures_facilities_handover_minutes_minutes_id",
                        columns: x => new { x.province_code, x.minutes_id },
                        principalTable: "facilities_handover_minutes",
                        principalColumns: new[] { "province_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "petitions_denunciation_readers",
                columns: table => new
                {
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    denunciation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    seat_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_petitions_denunciation_readers", x => new { x.province_code, x.denunciation_id, x.seat_id });
                    table.ForeignKey(
                        name: "fk_petitions_denunciation_readers_petitions_denunciations_denunciation_id",
                        columns: x => new { x.province_code, x.denunciation_id },
                        principalTable: "petitions_denunciations",
                        principalColumns: new[] { "province_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "procedures_details",
                columns: table => new
                {
                    procedure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    legal_basis = table.Column<string>(type: "TEXT", nullable: false),
                    results = table.Column<string>(type: "TEXT", nullable: false),
                    forms = table.Column<string>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_procedures_details", x => x.procedure_id);
                    table.ForeignKey(
                        name: "fk_procedures_details_procedures_procedures_procedure_id",
                        column: x => x.procedure_id,
                        principalTable: "procedures_procedures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "procedures_fees",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    procedure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    basis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    amount = table.Column<long>(type: "INTEGER", nullable: true),
                    unit = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", nullable: false),
                    steps = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_procedures_fees", x => x.id);
                    table.ForeignKey(
                        name: "fk_procedures_fees_procedures_procedures_procedure_id",
                        column: x => x.procedure_id,
                        principalTable: "procedures_procedures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "procedures_papers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    procedure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    @case = table.Column<string>(name: "case", type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    form = table.Column<string>(type: "TEXT", nullable: false),
                    need = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    condition = table.Column<string>(type: "TEXT", nullable: false),
                    originals = table.Column<int>(type: "INTEGER", nullable: true),
                    copies = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_procedures_papers", x => x.id);
                    table.ForeignKey(
                        name: "fk_procedures_papers_procedures_procedures_procedure_id",
                        column: x => x.procedure_id,
                        principalTable: "procedures_procedures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "procedures_steps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    procedure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    hours = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    holder = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_procedures_steps", x => x.id);
                    table.ForeignKey(
                        name: "fk_procedures_steps_procedures_procedures_procedure_id",
                        column: x => x.procedure_id,
                        principalTable: "procedures_procedures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "staffing_move_papers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    move_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    side = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staffing_move_papers", x => x.id);
                    table.ForeignKey(
                        name: "fk_staffing_move_papers_staffing_moves_move_id",
                        column: x => x.move_id,
                        principalTable: "staffing_moves",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "staffing_plan_moves",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_code = table.Column<string>(type: "TEXT", nullable: false),
                    from_path = table.Column<string>(type: "TEXT", nullable: false),
                    to_path = table.Column<string>(type: "TEXT", nullable: false),
                    speciality = table.Column<string>(type: "TEXT", nullable: false),
                    leads = table.Column<bool>(type: "INTEGER", nullable: false),
                    weight_removed = table.Column<int>(type: "INTEGER", nullable: false),
                    kilometres = table.Column<double>(type: "REAL", nullable: false),
                    pinned = table.Column<bool>(type: "INTEGER", nullable: false),
                    from_position = table.Column<string>(type: "TEXT", nullable: false),
                    to_position = table.Column<string>(type: "TEXT", nullable: false),
                    trained = table.Column<bool>(type: "INTEGER", nullable: false),
                    leaves_present = table.Column<int>(type: "INTEGER", nullable: false),
                    leaves_need = table.Column<int>(type: "INTEGER", nullable: false),
                    chain = table.Column<int>(type: "INTEGER", nullable: true),
                    across_blocks = table.Column<bool>(type: "INTEGER", nullable: false),
                    taken_code = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staffing_plan_moves", x => new { x.plan_id, x.number });
                    table.ForeignKey(
                        name: "fk_staffing_plan_moves_staffing_plans_plan_id",
                        column: x => x.plan_id,
                        principalTable: "staffing_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "support_team_visits",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    team_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    filing = table.Column<int>(type: "INTEGER", nullable: false),
                    identity = table.Column<int>(type: "INTEGER", nullable: false),
                    paying = table.Column<int>(type: "INTEGER", nullable: false),
                    skills = table.Column<int>(type: "INTEGER", nullable: false),
                    difficulties = table.Column<int>(type: "INTEGER", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    recorded_by = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_support_team_visits", x => new { x.province_code, x.id });
                    table.ForeignKey(
                        name: "fk_support_team_visits_support_digital_teams_team_id",
                        columns: x => new { x.province_code, x.team_id },
                        principalTable: "support_digital_teams",
                        principalColumns: new[] { "province_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "support_cover_parts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    absence_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    seat_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    because = table.Column<string>(type: "TEXT", nullable: false),
                    proposed_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    decided_by = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_support_cover_parts", x => new { x.province_code, x.id });
                    table.ForeignKey(
                        name: "fk_support_cover_parts_support_seat_absences_absence_id",
                        columns: x => new { x.province_code, x.absence_id },
                        principalTable: "support_seat_absences",
                        principalColumns: new[] { "province_code", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "support_training_people",
                columns: table => new
                {
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    training_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    seat_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    came = table.Column<bool>(type: "INTEGER", nullable: true),
                    before = table.Column<int>(type: "INTEGER", nullable: true),
                    after = table.Column<int>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_support_training_people", x => new { x.province_code, x.training_id, x.seat_id });
                    table.ForeignKey(
                        name: "fk_support_training_people_support_trainings_training_id",
                        columns: x => new { x.province_code, x.training_id },
                        principalTable: "support_trainings",
                        principalColumns: new[] { "province_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_benefits_calculations_case_id_number",
                table: "benefits_calculations",
                columns: new[] { "case_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_benefits_cases_code",
                table: "benefits_cases",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_benefits_cases_province_code_person_number",
                table: "benefits_cases",
                columns: new[] { "province_code", "person_number" });

            migrationBuilder.CreateIndex(
                name: "ix_benefits_cases_unit_path_state_scheme_fund",
                table: "benefits_cases",
                columns: new[] { "unit_path", "state", "scheme", "fund" });

            migrationBuilder.CreateIndex(
                name: "ix_benefits_decisions_case_id",
                table: "benefits_decisions",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_benefits_needs_unit_path_year_scheme",
                table: "benefits_needs",
                columns: new[] { "unit_path", "year", "scheme" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_benefits_objections_case_id",
                table: "benefits_objections",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_benefits_payments_case_id",
                table: "benefits_payments",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_competences_authorisations_code",
                table: "competences_authorisations",
                columns: new[] { "province_code", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_competences_authorisations_unit_path",
                table: "competences_authorisations",
                columns: new[] { "province_code", "unit_path" });

            migrationBuilder.CreateIndex(
                name: "ix_competences_documents_number",
                table: "competences_documents",
                columns: new[] { "province_code", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_competences_plans_subject_falls_on",
                table: "competences_plans",
                columns: new[] { "province_code", "subject", "falls_on" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_competences_rows_authorisation_id",
                table: "competences_rows",
                columns: new[] { "province_code", "authorisation_id" },
                filter: "authorisation_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_competences_rows_seat_id",
                table: "competences_rows",
                columns: new[] { "province_code", "seat_id" },
                filter: "seat_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_competences_rows_subject_unit_path",
                table: "competences_rows",
                columns: new[] { "province_code", "subject", "unit_path" });

            migrationBuilder.CreateIndex(
                name: "ix_competences_rows_unit_path",
                table: "competences_rows",
                columns: new[] { "province_code", "unit_path" });

            migrationBuilder.CreateIndex(
                name: "ix_competences_rows_valid_to",
                table: "competences_rows",
                columns: new[] { "province_code", "valid_to" });

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
                columns: new[] { "province_code", "difficulty_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_bodies_province_code_code",
                table: "difficulties_bodies",
                columns: new[] { "province_code", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_difficulties_code",
                table: "difficulties_difficulties",
                columns: new[] { "province_code", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_difficulties_merged_into_id",
                table: "difficulties_difficulties",
                columns: new[] { "province_code", "merged_into_id" });

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_difficulties_province_code_opened_on",
                table: "difficulties_difficulties",
                columns: new[] { "province_code", "opened_on" });

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_difficulties_province_code_procedure_code",
                table: "difficulties_difficulties",
                columns: new[] { "province_code", "procedure_code" });

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_difficulties_province_code_status_due_at",
                table: "difficulties_difficulties",
                columns: new[] { "province_code", "status", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_drafts",
                table: "difficulties_difficulties",
                columns: new[] { "province_code", "lead_path" },
                filter: "awaits IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_explain",
                table: "difficulties_difficulties",
                columns: new[] { "province_code", "explain_by" },
                filter: "explain_by IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_open",
                table: "difficulties_difficulties",
                columns: new[] { "province_code", "lead_path", "due_at", "field", "opened_on", "status", "person_seat_id", "id" },
                filter: "closed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_owed",
                table: "difficulties_difficulties",
                columns: new[] { "province_code", "due_at", "code" },
                filter: "closed_at IS NULL AND status <> 'Answered'");

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_escalations_difficulty_id",
                table: "difficulties_escalations",
                columns: new[] { "province_code", "difficulty_id" });

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_escalations_province_code_replied_at_follow_up_at",
                table: "difficulties_escalations",
                columns: new[] { "province_code", "replied_at", "follow_up_at" });

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_files_province_code_recommendation_id",
                table: "difficulties_files",
                columns: new[] { "province_code", "recommendation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_guidance_code",
                table: "difficulties_guidance",
                columns: new[] { "province_code", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_guidance_difficulty_id",
                table: "difficulties_guidance",
                columns: new[] { "province_code", "difficulty_id" });

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_guidance_province_code_status_review_on",
                table: "difficulties_guidance",
                columns: new[] { "province_code", "status", "review_on" });

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_notes_difficulty_id_at",
                table: "difficulties_notes",
                columns: new[] { "province_code", "difficulty_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_rapid_requests_code",
                table: "difficulties_rapid_requests",
                columns: new[] { "province_code", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_rapid_requests_person_seat_id",
                table: "difficulties_rapid_requests",
                columns: new[] { "province_code", "person_seat_id" },
                filter: "answered_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_rapid_requests_province_code_answered_at_due_at",
                table: "difficulties_rapid_requests",
                columns: new[] { "province_code", "answered_at", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_rapid_requests_unit_path_raised_at",
                table: "difficulties_rapid_requests",
                columns: new[] { "province_code", "unit_path", "raised_at" });

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_recommendations_came_from_id",
                table: "difficulties_recommendations",
                columns: new[] { "province_code", "came_from_id" });

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_recommendations_code",
                table: "difficulties_recommendations",
                columns: new[] { "province_code", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_recommendations_difficulty_id_raised_at",
                table: "difficulties_recommendations",
                columns: new[] { "province_code", "difficulty_id", "raised_at" });

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_recommendations_province_code_moved_at",
                table: "difficulties_recommendations",
                columns: new[] { "province_code", "moved_at" });

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_recommendations_unit_path_closed_on",
                table: "difficulties_recommendations",
                columns: new[] { "province_code", "unit_path", "closed_on" });

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_recommendations_unit_path_raised_on_difficulty_id",
                table: "difficulties_recommendations",
                columns: new[] { "province_code", "unit_path", "raised_on", "difficulty_id" });

            migrationBuilder.CreateIndex(
                name: "ix_recommendations_waiting",
                table: "difficulties_recommendations",
                columns: new[] { "province_code", "confirm_by" },
                filter: "confirmation = 'Waiting'");

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_stretches_body_path_began_on",
                table: "difficulties_stretches",
                columns: new[] { "province_code", "body_path", "began_on" });

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_stretches_body_path_ended_on",
                table: "difficulties_stretches",
                columns: new[] { "province_code", "body_path", "ended_on" });

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_stretches_province_code_difficulty_id",
                table: "difficulties_stretches",
                columns: new[] { "province_code", "difficulty_id" });

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_supports_unit_path",
                table: "difficulties_supports",
                columns: new[] { "province_code", "unit_path" });

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_visit_findings_province_code_visit_id",
                table: "difficulties_visit_findings",
                columns: new[] { "province_code", "visit_id" });

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_visits_code",
                table: "difficulties_visits",
                columns: new[] { "province_code", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_difficulties_visits_province_code_state_on",
                table: "difficulties_visits",
                columns: new[] { "province_code", "state", "on" });

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
                name: "ix_dossiers_cash_ups_book_number",
                table: "dossiers_cash_ups",
                columns: new[] { "province_code", "book", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_cash_ups_centre_path_day",
                table: "dossiers_cash_ups",
                columns: new[] { "province_code", "centre_path", "day" });

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_consultations_province_code_dossier_id",
                table: "dossiers_consultations",
                columns: new[] { "province_code", "dossier_id" });

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_declared_totals_unit_path_to",
                table: "dossiers_declared_totals",
                columns: new[] { "unit_path", "to" });

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_at_counter",
                table: "dossiers_dossiers",
                columns: new[] { "province_code", "reception_path" },
                filter: "turn = 'Counter'");

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_dossiers_code",
                table: "dossiers_dossiers",
                columns: new[] { "province_code", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_dossiers_consulted_path",
                table: "dossiers_dossiers",
                columns: new[] { "province_code", "consulted_path" },
                filter: "consulted_path IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_dossiers_holder_seat_id_due_at",
                table: "dossiers_dossiers",
                columns: new[] { "province_code", "holder_seat_id", "due_at" },
                filter: "holder_seat_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_dossiers_owner_path_closed_on",
                table: "dossiers_dossiers",
                columns: new[] { "province_code", "owner_path", "closed_on" },
                filter: "closed_on IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_dossiers_owner_path_received_on",
                table: "dossiers_dossiers",
                columns: new[] { "province_code", "owner_path", "received_on" });

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_dossiers_province_code_closed_on_outcome",
                table: "dossiers_dossiers",
                columns: new[] { "province_code", "closed_on", "outcome" },
                filter: "closed_on IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_dossiers_province_code_number_mark",
                table: "dossiers_dossiers",
                columns: new[] { "province_code", "number_mark" },
                filter: "number_mark IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_dossiers_province_code_phone_tail",
                table: "dossiers_dossiers",
                columns: new[] { "province_code", "phone_tail" });

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_online",
                table: "dossiers_dossiers",
                columns: new[] { "province_code", "received_on", "owner_path", "procedure_code" },
                filter: "channel = 'Online'");

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_open",
                table: "dossiers_dossiers",
                columns: new[] { "province_code", "due_at", "owner_path", "procedure_code", "paused_at", "officer_seat_id" },
                filter: "received_on IS NOT NULL AND closed_on IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_open_owner",
                table: "dossiers_dossiers",
                columns: new[] { "province_code", "owner_path", "due_at" },
                filter: "received_on IS NOT NULL AND closed_on IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_open_reception",
                table: "dossiers_dossiers",
                columns: new[] { "province_code", "reception_path", "due_at" },
                filter: "received_on IS NOT NULL AND closed_on IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_reception",
                table: "dossiers_dossiers",
                columns: new[] { "province_code", "reception_path" });

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_with_citizen",
                table: "dossiers_dossiers",
                column: "province_code",
                filter: "turn = 'Citizen'");

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_internal_notes_dossier_id",
                table: "dossiers_internal_notes",
                columns: new[] { "province_code", "dossier_id" });

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_lateness_owner_path_closed_on",
                table: "dossiers_lateness",
                columns: new[] { "province_code", "owner_path", "closed_on" });

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_notices_province_code_dossier_id",
                table: "dossiers_notices",
                columns: new[] { "province_code", "dossier_id" });

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_paper_files_dossier_id",
                table: "dossiers_paper_files",
                columns: new[] { "province_code", "dossier_id" });

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_papers_file_hash",
                table: "dossiers_papers",
                columns: new[] { "province_code", "file_hash" });

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_papers_province_code_dossier_id",
                table: "dossiers_papers",
                columns: new[] { "province_code", "dossier_id" });

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_photo_tickets_province_code_dossier_id",
                table: "dossiers_photo_tickets",
                columns: new[] { "province_code", "dossier_id" });

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_photo_tickets_token_hash",
                table: "dossiers_photo_tickets",
                columns: new[] { "province_code", "token_hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_proposals_province_code_dossier_id",
                table: "dossiers_proposals",
                columns: new[] { "province_code", "dossier_id" });

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_receipts_book_number",
                table: "dossiers_receipts",
                columns: new[] { "province_code", "book", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_receipts_cash_up_id",
                table: "dossiers_receipts",
                columns: new[] { "province_code", "cash_up_id" });

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_receipts_dossier_id",
                table: "dossiers_receipts",
                columns: new[] { "province_code", "dossier_id" });

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_receipts_open",
                table: "dossiers_receipts",
                columns: new[] { "province_code", "centre_path", "seat_id" },
                filter: "cash_up_id IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_satisfactions_owner_path",
                table: "dossiers_satisfactions",
                columns: new[] { "province_code", "owner_path" });

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_signatures_dossier_id",
                table: "dossiers_signatures",
                columns: new[] { "province_code", "dossier_id" });

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_signatures_token",
                table: "dossiers_signatures",
                columns: new[] { "province_code", "token" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_supplement_items_dossier_id",
                table: "dossiers_supplement_items",
                columns: new[] { "province_code", "dossier_id" });

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_templates_unit_path",
                table: "dossiers_templates",
                column: "unit_path",
                filter: "ended_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_turns_province_code_dossier_id",
                table: "dossiers_turns",
                columns: new[] { "province_code", "dossier_id" });

            migrationBuilder.CreateIndex(
                name: "ix_facilities_connections_unit_path",
                table: "facilities_connections",
                columns: new[] { "province_code", "unit_path" });

            migrationBuilder.CreateIndex(
                name: "ix_facilities_duties_done_on_due_on",
                table: "facilities_duties",
                columns: new[] { "province_code", "done_on", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_facilities_duties_unit_path_kind_cause",
                table: "facilities_duties",
                columns: new[] { "province_code", "unit_path", "kind", "cause" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_facilities_handover_items_list_id_number",
                table: "facilities_handover_items",
                columns: new[] { "province_code", "list_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_facilities_handover_items_list_id_state_number",
                table: "facilities_handover_items",
                columns: new[] { "province_code", "list_id", "state", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_facilities_handover_lists_handover_id_kind_unit_path",
                table: "facilities_handover_lists",
                columns: new[] { "province_code", "handover_id", "kind", "unit_path" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_facilities_handover_lists_holder_path_state",
                table: "facilities_handover_lists",
                columns: new[] { "province_code", "holder_path", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_facilities_handover_lists_unit_path_state",
                table: "facilities_handover_lists",
                columns: new[] { "province_code", "unit_path", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_facilities_handover_minutes_list_id_number",
                table: "facilities_handover_minutes",
                columns: new[] { "province_code", "list_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_facilities_handovers_code",
                table: "facilities_handovers",
                columns: new[] { "province_code", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_facilities_handovers_old_code",
                table: "facilities_handovers",
                columns: new[] { "province_code", "old_code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_facilities_handovers_unit_path_state",
                table: "facilities_handovers",
                columns: new[] { "province_code", "unit_path", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_facilities_machines_code",
                table: "facilities_machines",
                columns: new[] { "province_code", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_facilities_machines_state_code",
                table: "facilities_machines",
                columns: new[] { "province_code", "state", "code" });

            migrationBuilder.CreateIndex(
                name: "ix_facilities_machines_unit_path_code",
                table: "facilities_machines",
                columns: new[] { "province_code", "unit_path", "code" });

            migrationBuilder.CreateIndex(
                name: "ix_facilities_site_photos_site_id",
                table: "facilities_site_photos",
                columns: new[] { "province_code", "site_id" });

            migrationBuilder.CreateIndex(
                name: "ix_facilities_sites_code",
                table: "facilities_sites",
                columns: new[] { "province_code", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_facilities_sites_state_due_on",
                table: "facilities_sites",
                columns: new[] { "province_code", "state", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_facilities_sites_unit_path_name",
                table: "facilities_sites",
                columns: new[] { "province_code", "unit_path", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_facilities_stocktakings_code",
                table: "facilities_stocktakings",
                columns: new[] { "province_code", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_facilities_stocktakings_unit_path_state",
                table: "facilities_stocktakings",
                columns: new[] { "province_code", "unit_path", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_facilities_write_offs_list_id",
                table: "facilities_write_offs",
                columns: new[] { "province_code", "list_id" });

            migrationBuilder.CreateIndex(
                name: "ix_facilities_write_offs_province_code_item_id",
                table: "facilities_write_offs",
                columns: new[] { "province_code", "item_id" });

            migrationBuilder.CreateIndex(
                name: "ix_finance_decision_items_decision_id_place",
                table: "finance_decision_items",
                columns: new[] { "province_code", "decision_id", "place" });

            migrationBuilder.CreateIndex(
                name: "ix_finance_decision_items_unit_path",
                table: "finance_decision_items",
                columns: new[] { "province_code", "unit_path" });

            migrationBuilder.CreateIndex(
                name: "ix_finance_decisions_code",
                table: "finance_decisions",
                columns: new[] { "province_code", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_finance_decisions_giver_path_state",
                table: "finance_decisions",
                columns: new[] { "province_code", "giver_path", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_finance_entries_code",
                table: "finance_entries",
                columns: new[] { "province_code", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_finance_entries_line_id_asked_on",
                table: "finance_entries",
                columns: new[] { "province_code", "line_id", "asked_on" });

            migrationBuilder.CreateIndex(
                name: "ix_finance_entries_paid_on",
                table: "finance_entries",
                columns: new[] { "province_code", "paid_on" });

            migrationBuilder.CreateIndex(
                name: "ix_finance_entries_unit_path_state",
                table: "finance_entries",
                columns: new[] { "province_code", "unit_path", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_finance_lines_untouched",
                table: "finance_lines",
                columns: new[] { "province_code", "year", "unit_path", "give_on_by", "assigned" },
                filter: "given_on = 0 AND committed = 0 AND spent = 0 AND assigned > 0");

            migrationBuilder.CreateIndex(
                name: "ix_finance_lines_year_unit_path_source_chapter_category_item",
                table: "finance_lines",
                columns: new[] { "province_code", "year", "unit_path", "source", "chapter", "category", "item" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_finance_project_boards_province_code_unit_path",
                table: "finance_project_boards",
                columns: new[] { "province_code", "unit_path" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_finance_project_capital_year_project_id",
                table: "finance_project_capital",
                columns: new[] { "province_code", "year", "project_id" });

            migrationBuilder.CreateIndex(
                name: "ix_finance_project_contracts_project_id",
                table: "finance_project_contracts",
                columns: new[] { "province_code", "project_id" });

            migrationBuilder.CreateIndex(
                name: "ix_finance_project_milestones_project_id_gate",
                table: "finance_project_milestones",
                columns: new[] { "province_code", "project_id", "gate" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_finance_project_payments_year_project_id",
                table: "finance_project_payments",
                columns: new[] { "province_code", "year", "project_id" });

            migrationBuilder.CreateIndex(
                name: "ix_finance_project_requests_project_id_state",
                table: "finance_project_requests",
                columns: new[] { "province_code", "project_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_finance_projects_code",
                table: "finance_projects",
                columns: new[] { "province_code", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_finance_projects_owner_path_state",
                table: "finance_projects",
                columns: new[] { "province_code", "owner_path", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_finance_publications_at",
                table: "finance_publications",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_finance_publications_province_code_body_path_year",
                table: "finance_publications",
                columns: new[] { "province_code", "body_path", "year" });

            migrationBuilder.CreateIndex(
                name: "ix_finance_site_steps_site_id_order",
                table: "finance_site_steps",
                columns: new[] { "province_code", "site_id", "order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_finance_sites_owner_path",
                table: "finance_sites",
                columns: new[] { "province_code", "owner_path" });

            migrationBuilder.CreateIndex(
                name: "ix_finance_sites_project_id",
                table: "finance_sites",
                columns: new[] { "province_code", "project_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_identity_absences_stand_in_seat_id",
                table: "identity_absences",
                column: "stand_in_seat_id",
                filter: "ended_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_identity_absences_unit_path",
                table: "identity_absences",
                column: "unit_path",
                filter: "ended_at IS NULL");

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
                name: "ix_identity_proposals_account_id",
                table: "identity_proposals",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_identity_seats_account_id",
                table: "identity_seats",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_identity_seats_unit_path",
                table: "identity_seats",
                column: "unit_path");

            migrationBuilder.CreateIndex(
                name: "ix_petitions_denunciation_readers_seat_id",
                table: "petitions_denunciation_readers",
                columns: new[] { "province_code", "seat_id" });

            migrationBuilder.CreateIndex(
                name: "ix_petitions_denunciations_code",
                table: "petitions_denunciations",
                columns: new[] { "province_code", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_petitions_denunciations_unit_path",
                table: "petitions_denunciations",
                columns: new[] { "province_code", "unit_path" });

            migrationBuilder.CreateIndex(
                name: "ix_petitions_feedback_code",
                table: "petitions_feedback",
                columns: new[] { "province_code", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_petitions_feedback_place_path_sent_at",
                table: "petitions_feedback",
                columns: new[] { "province_code", "place_path", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "ix_petitions_feedback_published_at",
                table: "petitions_feedback",
                columns: new[] { "province_code", "published_at" },
                filter: "published_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_petitions_feedback_unit_path_state",
                table: "petitions_feedback",
                columns: new[] { "province_code", "unit_path", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_petitions_letters_code",
                table: "petitions_letters",
                columns: new[] { "province_code", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_petitions_letters_unit_path_state",
                table: "petitions_letters",
                columns: new[] { "province_code", "unit_path", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_petitions_reception_days_day",
                table: "petitions_reception_days",
                columns: new[] { "province_code", "day" });

            migrationBuilder.CreateIndex(
                name: "ix_petitions_reception_days_unit_path_day",
                table: "petitions_reception_days",
                columns: new[] { "province_code", "unit_path", "day" });

            migrationBuilder.CreateIndex(
                name: "ix_petitions_visits_day_id",
                table: "petitions_visits",
                columns: new[] { "province_code", "day_id" });

            migrationBuilder.CreateIndex(
                name: "ix_petitions_visits_unit_path_day",
                table: "petitions_visits",
                columns: new[] { "province_code", "unit_path", "day" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_backups_at",
                table: "platform_backups",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_platform_closures_unit_path",
                table: "platform_closures",
                column: "unit_path");

            migrationBuilder.CreateIndex(
                name: "ix_platform_deed_links_sequence",
                table: "platform_deed_links",
                columns: new[] { "province_code", "sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_platform_deeds_account_id_sequence",
                table: "platform_deeds",
                columns: new[] { "province_code", "account_id", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_deeds_sequence",
                table: "platform_deeds",
                column: "sequence");

            migrationBuilder.CreateIndex(
                name: "ix_platform_deeds_subject_id_sequence",
                table: "platform_deeds",
                columns: new[] { "province_code", "subject_id", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_deeds_unit_path_sequence",
                table: "platform_deeds",
                columns: new[] { "province_code", "unit_path", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_figure_checks_province_code_at",
                table: "platform_figure_checks",
                columns: new[] { "province_code", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_legal_settings_code_field_valid_from",
                table: "platform_legal_settings",
                columns: new[] { "code", "field", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_platform_notices_unit_path_at",
                table: "platform_notices",
                columns: new[] { "province_code", "unit_path", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_outbox_next_attempt_at",
                table: "platform_outbox",
                columns: new[] { "province_code", "next_attempt_at" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_outbox_sequence",
                table: "platform_outbox",
                column: "sequence");

            migrationBuilder.CreateIndex(
                name: "ix_platform_outbox_topic_key_sequence",
                table: "platform_outbox",
                columns: new[] { "province_code", "topic", "key", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_tally_moves_id",
                table: "platform_tally_moves",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "ix_platform_thread_links_to_id",
                table: "platform_thread_links",
                columns: new[] { "province_code", "to_id" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_trail_checks_at",
                table: "platform_trail_checks",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_platform_working_hours_unit_path_valid_from",
                table: "platform_working_hours",
                columns: new[] { "unit_path", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_procedures_fees_procedure_id",
                table: "procedures_fees",
                column: "procedure_id");

            migrationBuilder.CreateIndex(
                name: "ix_procedures_papers_procedure_id",
                table: "procedures_papers",
                column: "procedure_id");

            migrationBuilder.CreateIndex(
                name: "ix_procedures_procedures_code_valid_from",
                table: "procedures_procedures",
                columns: new[] { "code", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_procedures_steps_procedure_id",
                table: "procedures_steps",
                column: "procedure_id");

            migrationBuilder.CreateIndex(
                name: "ix_reports_declared_values_province_code_code_unit_path_from_to_number",
                table: "reports_declared_values",
                columns: new[] { "province_code", "code", "unit_path", "from", "to", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_reports_demands_code",
                table: "reports_demands",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_reports_demands_province_code_status",
                table: "reports_demands",
                columns: new[] { "province_code", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_reports_issued_code",
                table: "reports_issued",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_reports_issued_owner_path_prepared_at",
                table: "reports_issued",
                columns: new[] { "owner_path", "prepared_at" });

            migrationBuilder.CreateIndex(
                name: "ix_reports_templates_province_code_code_number",
                table: "reports_templates",
                columns: new[] { "province_code", "code", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_reports_unit_reports_demand_id_period_unit_path_revision",
                table: "reports_unit_reports",
                columns: new[] { "province_code", "demand_id", "period", "unit_path", "revision" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_reports_unit_reports_unit_path_period_to",
                table: "reports_unit_reports",
                columns: new[] { "province_code", "unit_path", "period_to" });

            migrationBuilder.CreateIndex(
                name: "ix_staffing_load_rules_speciality_code_valid_from",
                table: "staffing_load_rules",
                columns: new[] { "speciality_code", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_staffing_move_papers_move_id",
                table: "staffing_move_papers",
                column: "move_id");

            migrationBuilder.CreateIndex(
                name: "ix_staffing_moves_code",
                table: "staffing_moves",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_staffing_moves_from_owner_path",
                table: "staffing_moves",
                column: "from_owner_path");

            migrationBuilder.CreateIndex(
                name: "ix_staffing_moves_person_id",
                table: "staffing_moves",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_staffing_moves_province_code_state_ends_on",
                table: "staffing_moves",
                columns: new[] { "province_code", "state", "ends_on" });

            migrationBuilder.CreateIndex(
                name: "ix_staffing_moves_to_owner_path",
                table: "staffing_moves",
                column: "to_owner_path");

            migrationBuilder.CreateIndex(
                name: "ix_staffing_offers_owner_path",
                table: "staffing_offers",
                column: "owner_path");

            migrationBuilder.CreateIndex(
                name: "ix_staffing_lent",
                table: "staffing_people",
                column: "lent_owner_path",
                filter: "lent_owner_path IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_staffing_people_code",
                table: "staffing_people",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_staffing_people_owner_path_code",
                table: "staffing_people",
                columns: new[] { "owner_path", "code" });

            migrationBuilder.CreateIndex(
                name: "ix_staffing_people_unit_path_position_code",
                table: "staffing_people",
                columns: new[] { "unit_path", "position_code" });

            migrationBuilder.CreateIndex(
                name: "ix_staffing_plans_code",
                table: "staffing_plans",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_staffing_posts_owner_path",
                table: "staffing_posts",
                column: "owner_path");

            migrationBuilder.CreateIndex(
                name: "ix_staffing_posts_unit_path_position_code",
                table: "staffing_posts",
                columns: new[] { "unit_path", "position_code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_staffing_vacancies_owner_path",
                table: "staffing_vacancies",
                column: "owner_path");

            migrationBuilder.CreateIndex(
                name: "ix_staffing_vacancies_unit_path_position_code",
                table: "staffing_vacancies",
                columns: new[] { "unit_path", "position_code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_steering_alerts_province_code_raised_at",
                table: "steering_alerts",
                columns: new[] { "province_code", "raised_at" });

            migrationBuilder.CreateIndex(
                name: "ix_steering_alerts_province_code_rule_key",
                table: "steering_alerts",
                columns: new[] { "province_code", "rule", "key" },
                unique: true,
                filter: "ended_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_steering_requests_by_path_at",
                table: "steering_requests",
                columns: new[] { "by_path", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_steering_requests_province_code_key",
                table: "steering_requests",
                columns: new[] { "province_code", "key" });

            migrationBuilder.CreateIndex(
                name: "ix_steering_requests_to_path_at",
                table: "steering_requests",
                columns: new[] { "to_path", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_support_cover_parts_account_id_to",
                table: "support_cover_parts",
                columns: new[] { "province_code", "account_id", "to" });

            migrationBuilder.CreateIndex(
                name: "ix_support_cover_parts_province_code_absence_id",
                table: "support_cover_parts",
                columns: new[] { "province_code", "absence_id" });

            migrationBuilder.CreateIndex(
                name: "ix_support_digital_teams_code",
                table: "support_digital_teams",
                columns: new[] { "province_code", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_support_digital_teams_unit_path_hamlet",
                table: "support_digital_teams",
                columns: new[] { "province_code", "unit_path", "hamlet" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_support_planned_works_code",
                table: "support_planned_works",
                columns: new[] { "province_code", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_support_planned_works_to",
                table: "support_planned_works",
                columns: new[] { "province_code", "to" });

            migrationBuilder.CreateIndex(
                name: "ix_support_rapid_members_seat_id",
                table: "support_rapid_members",
                columns: new[] { "province_code", "seat_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_support_seat_absences_code",
                table: "support_seat_absences",
                columns: new[] { "province_code", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_support_seat_absences_unit_path_to",
                table: "support_seat_absences",
                columns: new[] { "province_code", "unit_path", "to" });

            migrationBuilder.CreateIndex(
                name: "ix_support_team_visits_on",
                table: "support_team_visits",
                columns: new[] { "province_code", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_support_team_visits_team_id_on",
                table: "support_team_visits",
                columns: new[] { "province_code", "team_id", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_support_training_people_account_id",
                table: "support_training_people",
                columns: new[] { "province_code", "account_id" });

            migrationBuilder.CreateIndex(
                name: "ix_support_trainings_code",
                table: "support_trainings",
                columns: new[] { "province_code", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_support_trainings_on",
                table: "support_trainings",
                columns: new[] { "province_code", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_support_trainings_state_kind_field_key_on",
                table: "support_trainings",
                columns: new[] { "province_code", "state", "kind", "field_key", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_territory_communes_province_code",
                table: "territory_communes",
                column: "province_code");

            migrationBuilder.CreateIndex(
                name: "ix_territory_contacts_unit_path_from",
                table: "territory_contacts",
                columns: new[] { "unit_path", "from" });

            migrationBuilder.CreateIndex(
                name: "ix_territory_outages_system_from",
                table: "territory_outages",
                columns: new[] { "system", "from" },
                filter: "system IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_territory_outages_unit_path_from",
                table: "territory_outages",
                columns: new[] { "unit_path", "from" });

            migrationBuilder.CreateIndex(
                name: "ix_territory_posts_unit_path",
                table: "territory_posts",
                column: "unit_path");

            migrationBuilder.CreateIndex(
                name: "ix_territory_predecessors_old_code",
                table: "territory_predecessors",
                column: "old_code");

            migrationBuilder.CreateIndex(
                name: "ix_territory_units_agency_code",
                table: "territory_units",
                column: "agency_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_territory_units_path",
                table: "territory_units",
                column: "path",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "benefits_calculations");

            migrationBuilder.DropTable(
                name: "benefits_decisions");

            migrationBuilder.DropTable(
                name: "benefits_needs");

            migrationBuilder.DropTable(
                name: "benefits_objections");

            migrationBuilder.DropTable(
                name: "benefits_payments");

            migrationBuilder.DropTable(
                name: "competences_authorisation_parts");

            migrationBuilder.DropTable(
                name: "competences_documents");

            migrationBuilder.DropTable(
                name: "competences_marks");

            migrationBuilder.DropTable(
                name: "competences_plans");

            migrationBuilder.DropTable(
                name: "competences_rows");

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
                name: "difficulties_bodies");

            migrationBuilder.DropTable(
                name: "difficulties_escalations");

            migrationBuilder.DropTable(
                name: "difficulties_files");

            migrationBuilder.DropTable(
                name: "difficulties_guidance");

            migrationBuilder.DropTable(
                name: "difficulties_guidance_uses");

            migrationBuilder.DropTable(
                name: "difficulties_notes");

            migrationBuilder.DropTable(
                name: "difficulties_rapid_requests");

            migrationBuilder.DropTable(
                name: "difficulties_stretches");

            migrationBuilder.DropTable(
                name: "difficulties_supports");

            migrationBuilder.DropTable(
                name: "difficulties_visit_findings");

            migrationBuilder.DropTable(
                name: "directives_extensions");

            migrationBuilder.DropTable(
                name: "directives_reminders");

            migrationBuilder.DropTable(
                name: "directives_steps");

            migrationBuilder.DropTable(
                name: "directives_supports");

            migrationBuilder.DropTable(
                name: "dossiers_cash_ups");

            migrationBuilder.DropTable(
                name: "dossiers_consultations");

            migrationBuilder.DropTable(
                name: "dossiers_declared_totals");

            migrationBuilder.DropTable(
                name: "dossiers_internal_notes");

            migrationBuilder.DropTable(
                name: "dossiers_lateness");

            migrationBuilder.DropTable(
                name: "dossiers_links");

            migrationBuilder.DropTable(
                name: "dossiers_look_up_misses");

            migrationBuilder.DropTable(
                name: "dossiers_notices");

            migrationBuilder.DropTable(
                name: "dossiers_numbers");

            migrationBuilder.DropTable(
                name: "dossiers_paper_files");

            migrationBuilder.DropTable(
                name: "dossiers_papers");

            migrationBuilder.DropTable(
                name: "dossiers_photo_tickets");

            migrationBuilder.DropTable(
                name: "dossiers_proposals");

            migrationBuilder.DropTable(
                name: "dossiers_queue_desks");

            migrationBuilder.DropTable(
                name: "dossiers_receipts");

            migrationBuilder.DropTable(
                name: "dossiers_satisfactions");

            migrationBuilder.DropTable(
                name: "dossiers_signatures");

            migrationBuilder.DropTable(
                name: "dossiers_supplement_items");

            migrationBuilder.DropTable(
                name: "dossiers_templates");

            migrationBuilder.DropTable(
                name: "dossiers_turns");

            migrationBuilder.DropTable(
                name: "facilities_connections");

            migrationBuilder.DropTable(
                name: "facilities_duties");

            migrationBuilder.DropTable(
                name: "facilities_handover_lists");

            migrationBuilder.DropTable(
                name: "facilities_handover_signatures");

            migrationBuilder.DropTable(
                name: "facilities_handovers");

            migrationBuilder.DropTable(
                name: "facilities_machines");

            migrationBuilder.DropTable(
                name: "facilities_site_photos");

            migrationBuilder.DropTable(
                name: "facilities_sites");

            migrationBuilder.DropTable(
                name: "facilities_stocktaking_lines");

            migrationBuilder.DropTable(
                name: "facilities_stocktakings");

            migrationBuilder.DropTable(
                name: "facilities_write_offs");

            migrationBuilder.DropTable(
                name: "finance_codes");

            migrationBuilder.DropTable(
                name: "finance_decision_items");

            migrationBuilder.DropTable(
                name: "finance_decisions");

            migrationBuilder.DropTable(
                name: "finance_entries");

            migrationBuilder.DropTable(
                name: "finance_lines");

            migrationBuilder.DropTable(
                name: "finance_project_boards");

            migrationBuilder.DropTable(
                name: "finance_project_capital");

            migrationBuilder.DropTable(
                name: "finance_project_contracts");

            migrationBuilder.DropTable(
                name: "finance_project_milestones");

            migrationBuilder.DropTable(
                name: "finance_project_payments");

            migrationBuilder.DropTable(
                name: "finance_project_requests");

            migrationBuilder.DropTable(
                name: "finance_projects");

            migrationBuilder.DropTable(
                name: "finance_publications");

            migrationBuilder.DropTable(
                name: "finance_site_steps");

            migrationBuilder.DropTable(
                name: "finance_sites");

            migrationBuilder.DropTable(
                name: "identity_absences");

            migrationBuilder.DropTable(
                name: "identity_accounts");

            migrationBuilder.DropTable(
                name: "identity_api_clients");

            migrationBuilder.DropTable(
                name: "identity_ended_sessions");

            migrationBuilder.DropTable(
                name: "identity_proposals");

            migrationBuilder.DropTable(
                name: "identity_seats");

            migrationBuilder.DropTable(
                name: "identity_unknown_names");

            migrationBuilder.DropTable(
                name: "petitions_denunciation_readers");

            migrationBuilder.DropTable(
                name: "petitions_feedback");

            migrationBuilder.DropTable(
                name: "petitions_letters");

            migrationBuilder.DropTable(
                name: "petitions_reception_days");

            migrationBuilder.DropTable(
                name: "petitions_sender_counts");

            migrationBuilder.DropTable(
                name: "petitions_visits");

            migrationBuilder.DropTable(
                name: "platform_audit_keys");

            migrationBuilder.DropTable(
                name: "platform_backups");

            migrationBuilder.DropTable(
                name: "platform_calendar_days");

            migrationBuilder.DropTable(
                name: "platform_closures");

            migrationBuilder.DropTable(
                name: "platform_daily_works");

            migrationBuilder.DropTable(
                name: "platform_deed_heads");

            migrationBuilder.DropTable(
                name: "platform_deed_links");

            migrationBuilder.DropTable(
                name: "platform_deeds");

            migrationBuilder.DropTable(
                name: "platform_figure_checks");

            migrationBuilder.DropTable(
                name: "platform_files");

            migrationBuilder.DropTable(
                name: "platform_import_drafts");

            migrationBuilder.DropTable(
                name: "platform_legal_settings");

            migrationBuilder.DropTable(
                name: "platform_notice_marks");

            migrationBuilder.DropTable(
                name: "platform_notices");

            migrationBuilder.DropTable(
                name: "platform_numbers");

            migrationBuilder.DropTable(
                name: "platform_outbox");

            migrationBuilder.DropTable(
                name: "platform_person_mark_keys");

            migrationBuilder.DropTable(
                name: "platform_protection_keys");

            migrationBuilder.DropTable(
                name: "platform_reference_loads");

            migrationBuilder.DropTable(
                name: "platform_submissions");

            migrationBuilder.DropTable(
                name: "platform_tally_moves");

            migrationBuilder.DropTable(
                name: "platform_tally_totals");

            migrationBuilder.DropTable(
                name: "platform_thread_links");

            migrationBuilder.DropTable(
                name: "platform_trail_checks");

            migrationBuilder.DropTable(
                name: "platform_work_failures");

            migrationBuilder.DropTable(
                name: "platform_working_hours");

            migrationBuilder.DropTable(
                name: "procedures_declared_figures");

            migrationBuilder.DropTable(
                name: "procedures_details");

            migrationBuilder.DropTable(
                name: "procedures_fees");

            migrationBuilder.DropTable(
                name: "procedures_field_owners");

            migrationBuilder.DropTable(
                name: "procedures_papers");

            migrationBuilder.DropTable(
                name: "procedures_step_shares");

            migrationBuilder.DropTable(
                name: "procedures_steps");

            migrationBuilder.DropTable(
                name: "reports_declared_values");

            migrationBuilder.DropTable(
                name: "reports_demands");

            migrationBuilder.DropTable(
                name: "reports_indicators");

            migrationBuilder.DropTable(
                name: "reports_issued");

            migrationBuilder.DropTable(
                name: "reports_templates");

            migrationBuilder.DropTable(
                name: "reports_unit_reports");

            migrationBuilder.DropTable(
                name: "staffing_load_rules");

            migrationBuilder.DropTable(
                name: "staffing_move_papers");

            migrationBuilder.DropTable(
                name: "staffing_offers");

            migrationBuilder.DropTable(
                name: "staffing_people");

            migrationBuilder.DropTable(
                name: "staffing_plan_moves");

            migrationBuilder.DropTable(
                name: "staffing_positions");

            migrationBuilder.DropTable(
                name: "staffing_posts");

            migrationBuilder.DropTable(
                name: "staffing_specialities");

            migrationBuilder.DropTable(
                name: "staffing_vacancies");

            migrationBuilder.DropTable(
                name: "steering_alerts");

            migrationBuilder.DropTable(
                name: "steering_blocked_counts");

            migrationBuilder.DropTable(
                name: "steering_requests");

            migrationBuilder.DropTable(
                name: "support_cover_parts");

            migrationBuilder.DropTable(
                name: "support_on_call");

            migrationBuilder.DropTable(
                name: "support_planned_works");

            migrationBuilder.DropTable(
                name: "support_rapid_members");

            migrationBuilder.DropTable(
                name: "support_rapid_summaries");

            migrationBuilder.DropTable(
                name: "support_team_visits");

            migrationBuilder.DropTable(
                name: "support_training_people");

            migrationBuilder.DropTable(
                name: "territory_communes");

            migrationBuilder.DropTable(
                name: "territory_contacts");

            migrationBuilder.DropTable(
                name: "territory_outages");

            migrationBuilder.DropTable(
                name: "territory_posts");

            migrationBuilder.DropTable(
                name: "territory_predecessors");

            migrationBuilder.DropTable(
                name: "territory_provinces");

            migrationBuilder.DropTable(
                name: "territory_units");

            migrationBuilder.DropTable(
                name: "territory_versions");

            migrationBuilder.DropTable(
                name: "benefits_cases");

            migrationBuilder.DropTable(
                name: "competences_authorisations");

            migrationBuilder.DropTable(
                name: "difficulties_recommendations");

            migrationBuilder.DropTable(
                name: "difficulties_difficulties");

            migrationBuilder.DropTable(
                name: "difficulties_visits");

            migrationBuilder.DropTable(
                name: "directives_directives");

            migrationBuilder.DropTable(
                name: "dossiers_dossiers");

            migrationBuilder.DropTable(
                name: "facilities_handover_minutes");

            migrationBuilder.DropTable(
                name: "facilities_handover_items");

            migrationBuilder.DropTable(
                name: "petitions_denunciations");

            migrationBuilder.DropTable(
                name: "procedures_procedures");

            migrationBuilder.DropTable(
                name: "staffing_moves");

            migrationBuilder.DropTable(
                name: "staffing_plans");

            migrationBuilder.DropTable(
                name: "support_seat_absences");

            migrationBuilder.DropTable(
                name: "support_digital_teams");

            migrationBuilder.DropTable(
                name: "support_trainings");
        }
    }
}
