using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Tallies;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Storage.Tests.Model;

/// <summary>What is read often is read from one partition.</summary>
public sealed class ProvinceReadTests
{
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
            await ProvinceRows.WriteAsync(program, province);
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

/// <summary>Writes that leave a row of every kind in a province.</summary>
internal static class ProvinceRows
{
    public static async Task<bool> WriteAsync(TestProgram program, string province, int deeds = 1) =>
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
}
