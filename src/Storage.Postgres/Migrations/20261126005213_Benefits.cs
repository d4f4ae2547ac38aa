using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ThongSuot.Storage.Postgres.Migrations
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
