using Microsoft.EntityFrameworkCore;
using ThongSuot.Benefits;
using ThongSuot.Benefits.Import;
using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Demonstration.Benefits;

/// <summary>
/// The 5.399 people of Phú Thọ whose money was settled by 20/9/2025, as synthetic cases through the real rules and states, and a
/// few that are under way. The number is the published one; every person, sum and day is made up.
/// </summary>
internal sealed class DemonstrationBenefits(
    IDbContextFactory<Db> contexts,
    WriteGate gate,
    BatchImport batch,
    BenefitSettlement settlement,
    ISeatDirectory seats,
    Units units,
    OfficeClock clock
) : IDemonstration
{
    public const int Settled = 5_399;

    private const string Province = "/25/";
    private const int UnderWay = 14;

    private static readonly DateOnly Reported = new(2025, 9, 20);

    public int Order => 60;

    public async Task LoadAsync(CancellationToken ct)
    {
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            var cases = db.BenefitCases;
            if (await cases.AnyAsync(ct) || clock.Today <= Reported)
            {
                return;
            }
        }

        var affairs = await seats.UnderAsync(Province, Role.HomeAffairs, ct);
        var (office, director) = (affairs.First(seat => !seat.Leads), affairs.First(seat => seat.Leads));
        var leader = (await seats.UnderAsync(Province, Role.ProvinceLeader, ct))[0];
        var random = new Random(20250920);
        var sample = new BatchSample(
            random,
            [.. units.ChildrenOf(Province).Where(unit => unit.Kind == UnitKind.Commune)],
            settlement.Rules
        );
        var rows = Enumerable.Range(1, Settled).Select(sample.Next).ToList();
        Done(
            await gate.RunAsync(
                Deed.BySystem(OfficeClock.At(Reported, new TimeOnly(8, 0)), "Dữ liệu trình diễn"),
                async (write, token) =>
                {
                    await SettleAsync(write, rows, (office, director, leader), random, token);
                    return Result.Done;
                },
                ct
            )
        );
        var now = clock.Now;
        var leave = new DateOnly(clock.Today.Year, clock.Today.Month, 1).AddMonths(1);
        var open = Enumerable
            .Range(Settled + 1, Settled)
            .Select(sample.Next)
            .Select(row => row with { Particulars = row.Particulars with { Facts = row.Particulars.Facts.LeavingOn(leave) } })
            .Where(row => Eligibility.Of(row.Particulars.Scheme, row.Particulars.Facts, settlement.Rules).IsEligible)
            .Take(UnderWay)
            .ToList();
        Done(
            await gate.RunAsync<int>(
                new Deed(Actor.From(office), now),
                async (write, token) => await batch.FileAsync(write, open[..(UnderWay / 2)], true, office, token),
                ct
            )
        );
        Done(
            await gate.RunAsync<int>(
                new Deed(Actor.From(office), now),
                async (write, token) => await batch.FileAsync(write, open[(UnderWay / 2)..], false, office, token),
                ct
            )
        );
    }

    /// <summary>Each case lives its whole life: filed, submitted, approved, decided, and most of them paid.</summary>
    private async Task SettleAsync(
        Write write,
        List<BatchRow> rows,
        (Seat Office, Seat Director, Seat Leader) people,
        Random random,
        CancellationToken ct
    )
    {
        var (office, director, leader) = people;
        var number = await write.Db.NextNumberAsync("CS25-2025", ct, rows.Count);
        var (cases, calculations, decisions, payments) = (
            new List<BenefitCase>(rows.Count),
            new List<CaseCalculation>(rows.Count),
            new List<CaseDecision>(rows.Count),
            new List<CasePayment>(rows.Count)
        );
        foreach (var row in rows)
        {
            // Decided before leaving, filed two to six weeks before that, paid within a month or still waiting.
            var leave = row.Particulars.Facts.LeaveOn;
            var decided = leave.AddDays(-random.Next(1, 20));
            var filed = decided.AddDays(-random.Next(14, 42));
            var (by, at) = (office.Signature, OfficeClock.At(decided, new TimeOnly(9, 30)));
            var one = BenefitCase.File($"CS25-2025-{number++:0000}", "25", row.UnitPath!, office.AccountId, filed, row.Particulars);
            calculations.Add(
                one.Keep(
                    PolicyCalculator.Run(one.Scheme, row.Particulars.Facts, settlement.Rules),
                    "Lập hồ sơ",
                    by,
                    OfficeClock.At(filed, new TimeOnly(9, 0))
                )
            );
            Done(one.Submit(Eligibility.Of(one.Scheme, row.Particulars.Facts, settlement.Rules)));
            Done(one.Approve(director.AccountId));
            Done(one.Decide($"{900 + (number / 20)}/QĐ-UBND", decided, leader.Title, leader.PersonName, leader.Signature, at, Reported));
            write
                .As(Actor.From(office), OfficeClock.At(filed, new TimeOnly(9, 0)))
                .Record(
                    "benefit.filed",
                    BenefitSettlement.Kind,
                    one.Id.Value,
                    "25",
                    one.UnitPath,
                    $"Lập hồ sơ: {Schemes.Of(one.Scheme).Name}, {VietnameseFormat.Money(one.Total)}"
                );
            write
                .As(Actor.From(leader), at)
                .Record(
                    "benefit.quyet-dinh",
                    BenefitSettlement.Kind,
                    one.Id.Value,
                    "25",
                    one.UnitPath,
                    $"Ra quyết định {one.Decisions[0].Number}: {VietnameseFormat.Money(one.DecidedTotal)}"
                );
            var paid = decided.AddDays(random.Next(5, 32));
            if (paid < Reported && random.Next(20) > 0)
            {
                var early = one.PaysEarly(paid) ? "Chi ngay sau quyết định" : string.Empty;
                Done(one.Pay(one.Total, paid, one.Fund, null, by, OfficeClock.At(paid, new TimeOnly(15, 0)), Reported, early));
                write
                    .As(Actor.From(office), OfficeClock.At(paid, new TimeOnly(15, 0)))
                    .Record(
                        "benefit.chi-tra",
                        BenefitSettlement.Kind,
                        one.Id.Value,
                        "25",
                        one.UnitPath,
                        $"Chi trả {VietnameseFormat.Money(one.Total)}"
                    );
            }

            cases.Add(one);
            decisions.AddRange(one.Decisions);
            payments.AddRange(one.Payments);
        }

        await CaseRows.WriteAsync(write, cases, calculations, decisions, payments, ct);
        write.Record(
            "benefit.demonstration",
            "benefit-batch",
            Guid.Empty,
            "25",
            Province,
            $"Tạo {VietnameseFormat.Number(cases.Count)} hồ sơ trình diễn"
        );
    }

    private static void Done(Result result)
    {
        if (result.IsRefused)
        {
            throw new InvalidOperationException(result.Refusal.Message);
        }
    }

    private static void Done(Result<int> result) => Done(result.Refusal is { } refusal ? refusal : Result.Done);
}
