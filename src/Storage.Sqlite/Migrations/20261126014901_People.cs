using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ThongSuot.Storage.Sqlite.Migrations
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    seat_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", nullable: false),
                    rows = table.Column<string>(type: "TEXT", nullable: false),
                    submits = table.Column<bool>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    accepted_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_benefits_batch_drafts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "benefits_cases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    filed_by_seat = table.Column<Guid>(type: "TEXT", nullable: false),
                    filed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    person_number = table.Column<string>(type: "TEXT", nullable: false),
                    post_title = table.Column<string>(type: "TEXT", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
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
                name: "benefits_factors",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: false),
                    document = table.Column<string>(type: "TEXT", nullable: false),
                    article = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    certainty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    edited_here = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_benefits_factors", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "staffing_import_drafts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    seat_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    file_name = table.Column<string>(type: "TEXT", nullable: false),
                    rows = table.Column<byte[]>(type: "BLOB", nullable: false),
                    mark = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    accepted_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staffing_import_drafts", x => x.id);
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
                    consulted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    person_agrees = table.Column<bool>(type: "INTEGER", nullable: true),
                    person_words = table.Column<string>(type: "TEXT", nullable: true),
                    sender_consent_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    receiver_consent_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    consent_words = table.Column<string>(type: "TEXT", nullable: true),
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
                    certainty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    edited_here = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staffing_specialities", x => x.code);
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
