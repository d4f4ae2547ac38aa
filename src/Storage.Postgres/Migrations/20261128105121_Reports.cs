using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ThongSuot.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Reports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "reports_declared_values",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    province_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    unit_path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    part = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    whole = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    source = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    why = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    file_hash = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    file_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reports_declared_values", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reports_indicators",
                columns: table => new
                {
                    province_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    code = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false),
                    is_computed = table.Column<bool>(type: "boolean", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    unit = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false, collation: "C"),
                    meaning = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    formula = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    direction = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    roll_up = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    is_level = table.Column<bool>(type: "boolean", nullable: false),
                    legal_source = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    owner_path = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    levels = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    parts = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    usual_change = table.Column<int>(type: "integer", nullable: true),
                    targets = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    set_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    set_by = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reports_indicators", x => new { x.province_code, x.code, x.version });
                });

            migrationBuilder.CreateIndex(
                name: "ix_reports_declared_values_province_code_code_unit_path_from_t~",
                table: "reports_declared_values",
                columns: new[] { "province_code", "code", "unit_path", "from", "to", "number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "reports_declared_values");

            migrationBuilder.DropTable(
                name: "reports_indicators");
        }
    }
}
