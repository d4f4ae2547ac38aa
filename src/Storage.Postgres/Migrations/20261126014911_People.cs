using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ThongSuot.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class People : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "benefits_batch_drafts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    province_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    seat_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    rows = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    submits = table.Column<bool>(type: "boolean", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    accepted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_benefits_batch_drafts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "benefits_cases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    province_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    unit_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    filed_by_seat = table.Column<Guid>(type: "uuid", nullable: false),
                    filed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    person_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    person_number = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    post_title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    search_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    category = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    scheme = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    fund = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    leave_on = table.Column<DateOnly>(type: "date", nullable: false),
                    facts = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    calculation_number = table.Column<int>(type: "integer", nullable: false),
                    total = table.Column<long>(type: "bigint", nullable: false),
                    decided_total = table.Column<long>(type: "bigint", nullable: false),
                    paid_total = table.Column<long>(type: "bigint", nullable: false),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    paid_on = table.Column<DateOnly>(type: "date", nullable: true),
                    withdrawn_on = table.Column<DateOnly>(type: "date", nullable: true),
                    objection_open = table.Column<bool>(type: "boolean", nullable: false),
                    return_reason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    reemployed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    reemployed_by = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    refund_due = table.Column<long>(type: "bigint", nullable: false),
                    refunded_total = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_benefits_cases", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "benefits_factors",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    value = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    unit = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    document = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    article = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    certainty = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    edited_here = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_benefits_factors", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "staffing_import_drafts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    province_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    seat_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    rows = table.Column<byte[]>(type: "bytea", nullable: false),
                    mark = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    accepted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staffing_import_drafts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "staffing_load_rules",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    speciality_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    base_people = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    hours = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    share = table.Column<int>(type: "integer", nullable: false),
                    fields = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    certainty = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    note = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staffing_load_rules", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "staffing_moves",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    province_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_owner_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    from_unit_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    from_position_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    to_owner_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    to_unit_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    to_position_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    proposed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    consulted_on = table.Column<DateOnly>(type: "date", nullable: true),
                    person_agrees = table.Column<bool>(type: "boolean", nullable: true),
                    person_words = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    sender_consent_on = table.Column<DateOnly>(type: "date", nullable: true),
                    receiver_consent_on = table.Column<DateOnly>(type: "date", nullable: true),
                    consent_words = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    decision_number = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    decision_on = table.Column<DateOnly>(type: "date", nullable: true),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    first_ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    extensions = table.Column<int>(type: "integer", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    end_reason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    warned_for = table.Column<DateOnly>(type: "date", nullable: true),
                    overdue_for = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staffing_moves", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "staffing_people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    province_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    search_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    born_on = table.Column<DateOnly>(type: "date", nullable: false),
                    sex = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    degree = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    home_path = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    owner_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    unit_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    position_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    post_since = table.Column<DateOnly>(type: "date", nullable: false),
                    main_speciality = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    main_level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    second_speciality = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    second_level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    pregnant_until = table.Column<DateOnly>(type: "date", nullable: true),
                    small_child_until = table.Column<DateOnly>(type: "date", nullable: true),
                    discipline_until = table.Column<DateOnly>(type: "date", nullable: true),
                    duties = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    lent_owner_path = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    lent_unit_path = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    lent_position_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    open_move_id = table.Column<Guid>(type: "uuid", nullable: true),
                    added_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staffing_people", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "staffing_plans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    province_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    made_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    made_by = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    parent_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    basis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    question = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    mark = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    package = table.Column<byte[]>(type: "bytea", nullable: false),
                    weight_before = table.Column<long>(type: "bigint", nullable: false),
                    weight_after = table.Column<long>(type: "bigint", nullable: false),
                    short_before = table.Column<int>(type: "integer", nullable: false),
                    short_after = table.Column<int>(type: "integer", nullable: false),
                    movements = table.Column<int>(type: "integer", nullable: false),
                    kilometres = table.Column<double>(type: "double precision", nullable: false),
                    proven_optimal = table.Column<bool>(type: "boolean", nullable: false),
                    milliseconds = table.Column<int>(type: "integer", nullable: false),
                    hand_weight_after = table.Column<long>(type: "bigint", nullable: false),
                    hand_moves = table.Column<int>(type: "integer", nullable: false),
                    hand_kilometres = table.Column<double>(type: "double precision", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staffing_plans", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "staffing_positions",
                columns: table => new
                {
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    group = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    leads = table.Column<bool>(type: "boolean", nullable: false),
                    single = table.Column<bool>(type: "boolean", nullable: false),
                    places = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    speciality_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    rank = table.Column<int>(type: "integer", nullable: false),
                    certainty = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    edited_here = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staffing_positions", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "staffing_posts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    province_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    owner_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    unit_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    position_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    quota = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staffing_posts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "staffing_specialities",
                columns: table => new
                {
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    rank = table.Column<int>(type: "integer", nullable: false),
                    weight = table.Column<int>(type: "integer", nullable: false),
                    certainty = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    edited_here = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staffing_specialities", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "benefits_calculations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    reason = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    scheme = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    leave_on = table.Column<DateOnly>(type: "date", nullable: false),
                    facts = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    lines = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    pay_words = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    pay = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    months = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    total = table.Column<long>(type: "bigint", nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    signer_title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    signer_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    calculation_number = table.Column<int>(type: "integer", nullable: false),
                    total = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false, collation: "C")
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    answer = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    answered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    answered_by = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    upheld = table.Column<bool>(type: "boolean", nullable: true)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    fund = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    document_number = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false, collation: "C")
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
                name: "staffing_plan_moves",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    from_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    to_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    speciality = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    leads = table.Column<bool>(type: "boolean", nullable: false),
                    weight_removed = table.Column<int>(type: "integer", nullable: false),
                    kilometres = table.Column<double>(type: "double precision", nullable: false),
                    pinned = table.Column<bool>(type: "boolean", nullable: false),
                    taken_code = table.Column<string>(type: "text", nullable: true, collation: "C")
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
                name: "ix_benefits_factors_code_valid_from",
                table: "benefits_factors",
                columns: new[] { "code", "valid_from" },
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
                name: "ix_staffing_load_rules_speciality_code_valid_from",
                table: "staffing_load_rules",
                columns: new[] { "speciality_code", "valid_from" },
                unique: true);

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "benefits_batch_drafts");

            migrationBuilder.DropTable(
                name: "benefits_calculations");

            migrationBuilder.DropTable(
                name: "benefits_decisions");

            migrationBuilder.DropTable(
                name: "benefits_factors");

            migrationBuilder.DropTable(
                name: "benefits_objections");

            migrationBuilder.DropTable(
                name: "benefits_payments");

            migrationBuilder.DropTable(
                name: "staffing_import_drafts");

            migrationBuilder.DropTable(
                name: "staffing_load_rules");

            migrationBuilder.DropTable(
                name: "staffing_moves");

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
                name: "benefits_cases");

            migrationBuilder.DropTable(
                name: "staffing_plans");
        }
    }
}
