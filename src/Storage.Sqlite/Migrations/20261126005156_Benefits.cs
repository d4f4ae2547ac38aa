using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ThongSuot.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Benefits : Migration
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
                name: "benefits_cases");
        }
    }
}
