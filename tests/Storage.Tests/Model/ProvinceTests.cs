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
        "difficulties_answers",
        "difficulties_difficulties",
        "difficulties_escalations",
        "difficulties_files",
        "difficulties_guidance",
        "difficulties_rapid_requests",
        "difficulties_recommendations",
        "difficulties_stretches",
        "difficulties_supports",
        "dossiers_consultations",
        "dossiers_dossiers",
        "dossiers_lateness",
        "dossiers_notices",
        "dossiers_papers",
        "dossiers_satisfactions",
        "dossiers_turns",
        "platform_deed_heads",
        "platform_deed_links",
        "platform_deeds",
        "platform_notices",
        "platform_outbox",
        "platform_submissions",
        "platform_tally_moves",
        "platform_tally_totals",
        "platform_thread_links",
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

        await WriteAsync(program, "77");
        await WriteAsync(program, "78");

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

        var done = await Task.WhenAll(Enumerable.Range(0, 12).Select(number => WriteAsync(number % 2 == 0 ? program : other, "79")));

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
            await WriteAsync(program, province, deeds: 2);
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
            await WriteAsync(program, province);
        }

        (await program.ReadAsync(db => db.ProvincesOfAsync<OutboxRow>(default))).ShouldBe([string.Empty, "25", "40"]);
    }

    [Theory, OnPostgres]
    public async Task Hot_readings_look_into_the_partition_of_their_province_alone(TestDatabase kind)
    {
        var tallies = new Statements("platform_tally_totals");
        await using var program = await TestProgram.StartAsync(kind, services =>
        {
            Quiet.WithoutJobs(services);
            services.ConfigureDbContext<Db>(options => options.AddInterceptors(tallies));
        });
        foreach (var province in new[] { string.Empty, "25", "40" })
        {
            await WriteAsync(program, province);
        }

        var (subject, seat) = (Guid.CreateVersion7(), SeatIn("25"));
        await program.ReadAsync(async db =>
        {
            (await db.ReadByAsync(NoticeReads.For(db, seat))).ShouldBe(["platform_notices_25"]);
            (await db.ReadByAsync(db.DeedsOf(["25"], deed => deed.SubjectId == subject))).ShouldBe([
                "platform_deeds_25",
                "platform_deeds_nation",
            ]);
            (await db.ReadByAsync(db.Set<SubmissionRow>().Where(row => row.ProvinceCode == "25" && row.Key == "a"))).ShouldBe([
                "platform_submissions_25",
            ]);
            (await db.ReadByAsync(db.Set<DeedRow>().Within(new Scope("/25/08236/"), row => row.UnitPath))).ShouldBe(["platform_deeds_25"]);
            await db.TallyLinesAsync(new Scope("/25/"), ["/25/08236/", "/25/"], [string.Empty], [new DateOnly(2025, 9, 11)], default);
            return true;
        });
        (await Partitions.ReadByAsync(tallies.Last!)).ShouldBe(["platform_tally_moves_25", "platform_tally_totals_25"]);
    }

    [Fact]
    public void A_statement_that_names_no_province_is_found_whatever_it_looks_like()
    {
        var tables = new HashSet<string>(StringComparer.Ordinal) { "platform_deeds", "platform_outbox" };
        string[] wrong =
        [
            "SELECT p.text FROM platform_deeds AS p WHERE p.subject_id = @a",
            "SELECT 1 FROM platform_deeds p JOIN platform_outbox o ON o.key = p.act WHERE p.province_code = @a",
            "DELETE FROM platform_outbox AS p WHERE p.topic = @a",
            "UPDATE platform_outbox AS p SET attempts = 1 WHERE p.key = @a",
            "SELECT max(sequence) FROM platform_deeds",
        ];
        string[] right =
        [
            "SELECT p.text FROM platform_deeds AS p WHERE p.province_code = @a",
            "SELECT 1 FROM platform_deeds p JOIN platform_outbox o ON o.province_code = p.province_code WHERE p.province_code = @a",
            "INSERT INTO platform_deeds (province_code) VALUES (@a)",
            "SELECT u.name FROM territory_units AS u",
            $"-- {ProvinceReads.Across}a figure of all\nSELECT count(*) FROM platform_outbox",
        ];
        wrong.Where(sql => ProvinceWatch.Unnamed(sql, tables) is null).ShouldBeEmpty();
        right.Where(sql => ProvinceWatch.Unnamed(sql, tables) is not null).ShouldBeEmpty();
    }

    private static async Task<bool> WriteAsync(TestProgram program, string province, int deeds = 1) =>
        (
            await program
                .Gate()
                .RunAsync(
                    program.Deed(),
                    (write, _) =>
                    {
                        var path = province.Length == 0 ? "/" : $"/{province}/08236/";
                        for (var number = 0; number < deeds; number++)
                        {
                            write.Record("test.done", "test", Guid.CreateVersion7(), province, path, "Đã làm");
                        }

                        write.Send(province, "test.done", "a", new { province });
                        write.Tell(path, null, "Tin", "/");
                        return Task.FromResult(Result.Done);
                    },
                    default
                )
        ).IsRefused;

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

    private static Seat SeatIn(string province) =>
        new(
            AccountId.New(),
            SeatId.New(),
            "Trần Mẫu",
            Role.CaseOfficer,
            "Công chức",
            UnitId.New(),
            "Phường",
            $"/{province}/08236/",
            $"/{province}/08236/",
            province
        );

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

    /// <summary>Keeps the last statement that reads a table, with its parameters and connection.</summary>
    private sealed class Statements(string table) : DbCommandInterceptor
    {
        public DbCommand? Last { get; private set; }

        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default
        )
        {
            if (
                command.CommandText.Contains(table, StringComparison.Ordinal)
                && !command.CommandText.StartsWith("INSERT", StringComparison.Ordinal)
            )
            {
                var connection = new Npgsql.NpgsqlConnection(eventData.Context!.Database.GetConnectionString());
                await connection.OpenAsync(cancellationToken);
                Last = connection.CreateCommand();
                Last.CommandText = command.CommandText;
                foreach (DbParameter parameter in command.Parameters)
                {
                    Last.Parameters.Add(((Npgsql.NpgsqlParameter)parameter).Clone());
                }
            }

            return result;
        }
    }
}
