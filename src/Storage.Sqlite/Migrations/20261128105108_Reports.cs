using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ThongSuot.Storage.Sqlite.Migrations
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

            migrationBuilder.CreateIndex(
                name: "ix_reports_declared_values_province_code_code_unit_path_from_to_number",
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
