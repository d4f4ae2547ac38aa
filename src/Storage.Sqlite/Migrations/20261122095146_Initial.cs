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
                name: "dossiers_dossiers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    procedure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    procedure_code = table.Column<string>(type: "TEXT", nullable: false),
                    procedure_name = table.Column<string>(type: "TEXT", nullable: false),
                    field_slug = table.Column<string>(type: "TEXT", nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reception_path = table.Column<string>(type: "TEXT", nullable: false),
                    owner_path = table.Column<string>(type: "TEXT", nullable: false),
                    applicant_name = table.Column<string>(type: "TEXT", nullable: false),
                    applicant_phone = table.Column<string>(type: "TEXT", nullable: false),
                    applicant_address = table.Column<string>(type: "TEXT", nullable: true),
                    filed_by = table.Column<string>(type: "TEXT", nullable: true),
                    summary = table.Column<string>(type: "TEXT", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    phone_tail = table.Column<string>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    turn = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    holder_path = table.Column<string>(type: "TEXT", nullable: false),
                    holder_seat_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    holder_name = table.Column<string>(type: "TEXT", nullable: true),
                    step_order = table.Column<int>(type: "INTEGER", nullable: false),
                    step_name = table.Column<string>(type: "TEXT", nullable: false),
                    registered_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    accepted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    clock_started_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: true),
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
                    fee = table.Column<long>(type: "INTEGER", nullable: false),
                    fee_paid = table.Column<long>(type: "INTEGER", nullable: false),
                    consulted_path = table.Column<string>(type: "TEXT", nullable: true),
                    result_number = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossiers_dossiers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_numbers",
                columns: table => new
                {
                    agency_code = table.Column<string>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    last = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossiers_numbers", x => new { x.agency_code, x.day });
                });

            migrationBuilder.CreateTable(
                name: "dossiers_satisfactions",
                columns: table => new
                {
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rating = table.Column<int>(type: "INTEGER", nullable: false),
                    comment = table.Column<string>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    owner_path = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossiers_satisfactions", x => x.dossier_id);
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
                    revoked_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_api_clients", x => x.id);
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
                name: "platform_calendar_days",
                columns: table => new
                {
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    article = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    certainty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    edited_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_calendar_days", x => x.day);
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
                name: "platform_deeds",
                columns: table => new
                {
                    sequence = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
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
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    detail = table.Column<string>(type: "TEXT", nullable: true),
                    submission_key = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_deeds", x => x.sequence);
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
                name: "platform_legal_settings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
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
                name: "platform_outbox",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    topic = table.Column<string>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    payload = table.Column<string>(type: "TEXT", nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    next_attempt_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    leased_until = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_outbox", x => x.id);
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
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    answer = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_submissions", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "platform_tallies",
                columns: table => new
                {
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    channel = table.Column<string>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    measure = table.Column<string>(type: "TEXT", nullable: false),
                    count = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_tallies", x => new { x.province_code, x.unit_path, x.day, x.measure, x.subject, x.channel });
                });

            migrationBuilder.CreateTable(
                name: "platform_tally_deltas",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    province_code = table.Column<string>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    channel = table.Column<string>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    measure = table.Column<string>(type: "TEXT", nullable: false),
                    delta = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_tally_deltas", x => x.id);
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
                    direct_limit_value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    direct_limit_unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    online_limit_value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    online_limit_unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    limit_note = table.Column<string>(type: "TEXT", nullable: false),
                    fee_amount = table.Column<long>(type: "INTEGER", nullable: true),
                    fee_text = table.Column<string>(type: "TEXT", nullable: false),
                    online_level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    allows_direct = table.Column<bool>(type: "INTEGER", nullable: false),
                    allows_online = table.Column<bool>(type: "INTEGER", nullable: false),
                    allows_post = table.Column<bool>(type: "INTEGER", nullable: false),
                    decision = table.Column<string>(type: "TEXT", nullable: false),
                    applicant = table.Column<string>(type: "TEXT", nullable: false),
                    after_supplement = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    quality = table.Column<string>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false),
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
                name: "dossiers_consultations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_path = table.Column<string>(type: "TEXT", nullable: false),
                    unit_name = table.Column<string>(type: "TEXT", nullable: false),
                    question = table.Column<string>(type: "TEXT", nullable: false),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    answer = table.Column<string>(type: "TEXT", nullable: true),
                    answered_by = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossiers_consultations", x => x.id);
                    table.ForeignKey(
                        name: "fk_dossiers_consultations_dossiers_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossiers_dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_notices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
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
                    table.PrimaryKey("pk_dossiers_notices", x => x.id);
                    table.ForeignKey(
                        name: "fk_dossiers_notices_dossiers_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossiers_dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_papers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    provided = table.Column<bool>(type: "INTEGER", nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", nullable: true),
                    file_name = table.Column<string>(type: "TEXT", nullable: true),
                    is_result = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossiers_papers", x => x.id);
                    table.ForeignKey(
                        name: "fk_dossiers_papers_dossiers_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossiers_dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_turns",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
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
                    table.PrimaryKey("pk_dossiers_turns", x => x.id);
                    table.ForeignKey(
                        name: "fk_dossiers_turns_dossiers_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossiers_dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "procedures_papers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    form = table.Column<string>(type: "TEXT", nullable: false),
                    required = table.Column<bool>(type: "INTEGER", nullable: false),
                    condition = table.Column<string>(type: "TEXT", nullable: false),
                    procedure_id = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    hours = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    holder = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    procedure_id = table.Column<Guid>(type: "TEXT", nullable: false)
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

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_consultations_dossier_id",
                table: "dossiers_consultations",
                column: "dossier_id");

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_dossiers_code",
                table: "dossiers_dossiers",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_dossiers_consulted_path",
                table: "dossiers_dossiers",
                column: "consulted_path");

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_dossiers_holder_seat_id_due_at",
                table: "dossiers_dossiers",
                columns: new[] { "holder_seat_id", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_dossiers_owner_path_closed_on_due_at",
                table: "dossiers_dossiers",
                columns: new[] { "owner_path", "closed_on", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_dossiers_owner_path_received_on",
                table: "dossiers_dossiers",
                columns: new[] { "owner_path", "received_on" });

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_dossiers_province_code_phone_tail",
                table: "dossiers_dossiers",
                columns: new[] { "province_code", "phone_tail" });

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_dossiers_reception_path_turn",
                table: "dossiers_dossiers",
                columns: new[] { "reception_path", "turn" });

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_notices_dossier_id",
                table: "dossiers_notices",
                column: "dossier_id");

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_papers_dossier_id",
                table: "dossiers_papers",
                column: "dossier_id");

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_papers_file_hash",
                table: "dossiers_papers",
                column: "file_hash");

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_satisfactions_owner_path",
                table: "dossiers_satisfactions",
                column: "owner_path");

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_turns_dossier_id",
                table: "dossiers_turns",
                column: "dossier_id");

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
                name: "ix_identity_seats_account_id",
                table: "identity_seats",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_identity_seats_unit_path",
                table: "identity_seats",
                column: "unit_path");

            migrationBuilder.CreateIndex(
                name: "ix_platform_closures_unit_path",
                table: "platform_closures",
                column: "unit_path");

            migrationBuilder.CreateIndex(
                name: "ix_platform_deeds_subject_id_sequence",
                table: "platform_deeds",
                columns: new[] { "subject_id", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_deeds_unit_path_sequence",
                table: "platform_deeds",
                columns: new[] { "unit_path", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_legal_settings_code_valid_from",
                table: "platform_legal_settings",
                columns: new[] { "code", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_platform_outbox_next_attempt_at",
                table: "platform_outbox",
                column: "next_attempt_at");

            migrationBuilder.CreateIndex(
                name: "ix_platform_tallies_unit_path_day",
                table: "platform_tallies",
                columns: new[] { "unit_path", "day" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_working_hours_unit_path_valid_from",
                table: "platform_working_hours",
                columns: new[] { "unit_path", "valid_from" },
                unique: true);

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
                name: "ix_territory_communes_province_code",
                table: "territory_communes",
                column: "province_code");

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
                name: "dossiers_consultations");

            migrationBuilder.DropTable(
                name: "dossiers_notices");

            migrationBuilder.DropTable(
                name: "dossiers_numbers");

            migrationBuilder.DropTable(
                name: "dossiers_papers");

            migrationBuilder.DropTable(
                name: "dossiers_satisfactions");

            migrationBuilder.DropTable(
                name: "dossiers_turns");

            migrationBuilder.DropTable(
                name: "identity_accounts");

            migrationBuilder.DropTable(
                name: "identity_api_clients");

            migrationBuilder.DropTable(
                name: "identity_seats");

            migrationBuilder.DropTable(
                name: "platform_calendar_days");

            migrationBuilder.DropTable(
                name: "platform_closures");

            migrationBuilder.DropTable(
                name: "platform_deeds");

            migrationBuilder.DropTable(
                name: "platform_files");

            migrationBuilder.DropTable(
                name: "platform_legal_settings");

            migrationBuilder.DropTable(
                name: "platform_outbox");

            migrationBuilder.DropTable(
                name: "platform_protection_keys");

            migrationBuilder.DropTable(
                name: "platform_reference_loads");

            migrationBuilder.DropTable(
                name: "platform_submissions");

            migrationBuilder.DropTable(
                name: "platform_tallies");

            migrationBuilder.DropTable(
                name: "platform_tally_deltas");

            migrationBuilder.DropTable(
                name: "platform_working_hours");

            migrationBuilder.DropTable(
                name: "procedures_declared_figures");

            migrationBuilder.DropTable(
                name: "procedures_field_owners");

            migrationBuilder.DropTable(
                name: "procedures_papers");

            migrationBuilder.DropTable(
                name: "procedures_step_shares");

            migrationBuilder.DropTable(
                name: "procedures_steps");

            migrationBuilder.DropTable(
                name: "territory_communes");

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
                name: "dossiers_dossiers");

            migrationBuilder.DropTable(
                name: "procedures_procedures");
        }
    }
}
