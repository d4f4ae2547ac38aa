using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Outbox;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Tallies;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Storage.Tests.Model;

/// <summary>What a distributed PostgreSQL asks of keys and queries (docs/decisions/0012).</summary>
public sealed class ProvinceTests
{
    /// <summary>What grows by the thousand a day, as the decision lists it.</summary>
    private static readonly string[] Large =
    [
        "competences_authorisation_parts",
        "competences_authorisations",
        "competences_documents",
        "competences_plans",
        "competences_rows",
        "difficulties_answers",
        "difficulties_bodies",
        "difficulties_difficulties",
        "difficulties_escalations",
        "difficulties_files",
        "difficulties_guidance",
        "difficulties_guidance_uses",
        "difficulties_notes",
        "difficulties_rapid_requests",
        "difficulties_recommendations",
        "difficulties_stretches",
        "difficulties_supports",
        "difficulties_visit_findings",
        "difficulties_visits",
        "dossiers_cash_ups",
        "dossiers_consultations",
        "dossiers_dossiers",
        "dossiers_internal_notes",
        "dossiers_lateness",
        "dossiers_links",
        "dossiers_notices",
        "dossiers_paper_files",
        "dossiers_papers",
        "dossiers_photo_tickets",
        "dossiers_proposals",
        "dossiers_receipts",
        "dossiers_satisfactions",
        "dossiers_signatures",
        "dossiers_supplement_items",
        "dossiers_turns",
        "facilities_connections",
        "facilities_duties",
        "facilities_handover_items",
        "facilities_handover_lists",
        "facilities_handover_minutes",
        "facilities_handover_signatures",
        "facilities_handovers",
        "facilities_machines",
        "facilities_site_photos",
        "facilities_sites",
        "facilities_stocktaking_lines",
        "facilities_stocktakings",
        "facilities_write_offs",
        "finance_decision_items",
        "finance_decisions",
        "finance_entries",
        "finance_lines",
        "finance_project_capital",
        "finance_project_contracts",
        "finance_project_milestones",
        "finance_project_payments",
        "finance_project_requests",
        "finance_projects",
        "finance_site_steps",
        "finance_sites",
        "petitions_denunciation_readers",
        "petitions_denunciations",
        "petitions_feedback",
        "petitions_letters",
        "petitions_reception_days",
        "petitions_sender_counts",
        "petitions_visits",
        "platform_deed_heads",
        "platform_deed_links",
        "platform_deeds",
        "platform_notices",
        "platform_outbox",
        "platform_submissions",
        "platform_tally_moves",
        "platform_tally_totals",
        "platform_thread_links",
        "reports_unit_reports",
        "support_cover_parts",
        "support_digital_teams",
        "support_on_call",
        "support_planned_works",
        "support_rapid_members",
        "support_rapid_summaries",
        "support_seat_absences",
        "support_team_visits",
        "support_training_people",
        "support_trainings",
    ];

    [Theory, OnEveryDatabase]
    public async Task The_province_comes_first_in_every_key_of_a_table_by_province(TestDatabase kind)
    {
        var program = await Quiet.OnAsync(kind);
        await program.ReadAsync(db =>
        {
            var tables = db.Model.GetEntityTypes().Where(entity => entity.IsByProvince()).ToList();
            tables.Select(table => table.GetTableName()!).Order(StringComparer.Ordinal).ShouldBe(Large);
            foreach (var table in tables)
            {
                typeof(IInProvince).IsAssignableFrom(table.ClrType).ShouldBeTrue(table.Name);
                var lists = table
                    .GetKeys()
                    .Select(key => key.Properties)
                    .Concat(table.GetIndexes().Where(index => index.IsUnique).Select(index => index.Properties))
                    .Concat(table.GetForeignKeys().Select(key => key.Properties))
                    .Concat(table.GetForeignKeys().Select(key => key.PrincipalKey.Properties));
                lists.Select(list => list[0].Name).Distinct().ShouldBe([nameof(IInProvince.ProvinceCode)], table.Name);
                table.FindProperty(nameof(IInProvince.ProvinceCode))!.IsNullable.ShouldBeFalse();
            }

            return Task.FromResult(true);
        });
    }

    [Theory, OnEveryDatabase]
    public async Task No_foreign_key_goes_from_or_to_a_table_that_lies_elsewhere(TestDatabase kind)
    {
        var program = await Quiet.OnAsync(kind);
        await program.ReadAsync(db =>
        {
            db.Model.GetEntityTypes()
                .SelectMany(entity => entity.GetForeignKeys())
                .Where(key => key.DeclaringEntityType.IsByProvince() != key.PrincipalEntityType.IsByProvince())
                .Select(key => key.GetConstraintName())
                .ShouldBeEmpty();
            db.Model.GetEntityTypes()
                .Where(entity => typeof(IInProvince).IsAssignableFrom(entity.ClrType) && !entity.IsByProvince())
                .Select(entity => entity.Name)
                .ShouldBeEmpty("a row in a province lies in a table by province");
            return Task.FromResult(true);
        });
    }

    [Theory, OnPostgres]
    public async Task A_province_gets_all_its_partitions_with_its_first_row_and_old_ones_keep_theirs(TestDatabase kind)
    {
        await using var program = await Quiet.StartAsync(kind);
        (await PartitionsAsync(program, "77")).ShouldBeEmpty();

        await ProvinceRows.WriteAsync(program, "77");
        await ProvinceRows.WriteAsync(program, "78");

        foreach (var province in new[] { "nation", "77", "78" })
        {
            (await PartitionsAsync(program, province))
                .Select(one => one.Split(' ')[0])
                .ShouldBe(Large.Select(table => $"{table}_{province}"));
        }

        (await PartitionsAsync(program, "77"))
            .Single(one => one.StartsWith("dossiers_dossiers_", StringComparison.Ordinal))
            .ShouldContain("autovacuum_vacuum_scale_factor=0.05", Case.Sensitive, "what the model says of the table holds for each part");
    }

    [Theory, OnPostgres]
    public async Task First_rows_of_a_province_that_come_at_once_on_two_nodes_are_all_there(TestDatabase kind)
    {
        await using var program = await Quiet.StartAsync(kind);
        await using var other = await Quiet.AnotherAsync(program);

        var done = await Task.WhenAll(
            Enumerable.Range(0, 12).Select(number => ProvinceRows.WriteAsync(number % 2 == 0 ? program : other, "79"))
        );

        done.ShouldAllBe(refused => !refused);
        (await program.ReadAsync(db => db.Set<DeedRow>().CountAsync(row => row.ProvinceCode == "79"))).ShouldBe(12);
    }

    [Theory, OnPostgres]
    public async Task A_row_saved_or_copied_outside_a_write_gets_its_province_partitions_too(TestDatabase kind)
    {
        await using var program = await Quiet.StartAsync(kind);
        await program.ReadAsync(async db =>
        {
            db.Add(LinkIn("81"));
            await db.SaveChangesAsync();
            await RowWriter<ThreadLink>.For(db).InsertAsync(db, [LinkIn("82")], default);
            return true;
        });

        (await program.ReadAsync(db => db.ProvincesOfAsync<ThreadLink>(default))).ShouldBe(["81", "82"]);
    }

    [Theory, OnEveryDatabase]
    public async Task Rows_are_numbered_through_all_provinces_in_the_order_they_were_written(TestDatabase kind)
    {
        await using var program = await Quiet.StartAsync(kind);
        string[] provinces = ["25", "40", "25", string.Empty, "40"];
        foreach (var province in provinces)
        {
            await ProvinceRows.WriteAsync(program, province, deeds: 2);
        }

        var deeds = await program.ReadAsync(db => db.Set<DeedRow>().AsNoTracking().Where(row => row.Act == "test.done").ToListAsync());
        deeds
            .OrderBy(deed => deed.Sequence)
            .Select(deed => deed.ProvinceCode)
            .ShouldBe(provinces.SelectMany(province => new[] { province, province }));
        deeds.Select(deed => deed.Sequence).Distinct().Count().ShouldBe(deeds.Count);
    }

    [Theory, OnEveryDatabase]
    public async Task The_provinces_of_a_table_are_told_once_each(TestDatabase kind)
    {
        await using var program = await Quiet.StartAsync(kind);
        foreach (var province in new[] { "40", "25", "40", string.Empty })
        {
            await ProvinceRows.WriteAsync(program, province);
        }

        (await program.ReadAsync(db => db.ProvincesOfAsync<OutboxRow>(default))).ShouldBe([string.Empty, "25", "40"]);
    }

    private static ThreadLink LinkIn(string province) =>
        new()
        {
            ProvinceCode = province,
            FromKind = "a",
            FromId = Guid.CreateVersion7(),
            ToKind = "b",
            ToId = Guid.CreateVersion7(),
            At = FakeClock.Morning,
        };

    private static Task<List<string>> PartitionsAsync(TestProgram program, string province)
    {
        var ending = $"%\\_{province}";
        return program.ReadAsync(async db =>
            (
                await db
                    .Database.SqlQuery<string>(
                        $"SELECT relname || ' ' || coalesce(array_to_string(reloptions, ','), '') AS \"Value\" FROM pg_class WHERE relispartition AND relkind = 'r' AND relname LIKE {ending}"
                    )
                    .ToListAsync()
            )
                .Order(StringComparer.Ordinal)
                .ToList()
        );
    }
}
