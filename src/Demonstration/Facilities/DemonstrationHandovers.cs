using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities;
using ThongSuot.Facilities.Handovers;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Demonstration.Facilities;

/// <summary>
/// Every old commune of the province in exactly one state of handover, through the rules of a real one: most signed, some counted, some in
/// dispute, some not begun. Names and sums are made up.
/// </summary>
internal sealed class DemonstrationHandovers(
    IDbContextFactory<Db> contexts,
    WriteGate gate,
    HandoverSettlement settlement,
    ISeatDirectory seats,
    OfficeClock clock
) : IDemonstration
{
    private const string Province = "25";

    /// <summary>Days since the decision: some are past their term, most are not.</summary>
    private const int SinceDecision = 34;

    /// <summary>A place in the story at which the giver has listed and nobody has counted: what is shared can still be divided.</summary>
    private const int Split = -1;

    public int Order => 65;

    public async Task LoadAsync(CancellationToken ct)
    {
        string province = UnitPath.OfProvince(Province);
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            var handovers = db.Handovers;
            if (await handovers.AnyAsync(ct))
            {
                return;
            }
        }

        var officers = (await seats.UnderAsync(province, Role.CaseOfficer, ct)).ToLookup(seat => seat.ScopePath, StringComparer.Ordinal);
        var leaders = (await seats.UnderAsync(province, Role.CommuneLeader, ct)).ToLookup(seat => seat.ScopePath, StringComparer.Ordinal);
        var office = (await seats.UnderAsync(province, Role.ProvinceOffice, ct))[0];
        var (decided, series) = (clock.Today.AddDays(-SinceDecision), $"BG{Province}-{clock.Today.AddDays(-SinceDecision).Year}");
        var random = new Random(20250701);
        var story = new HandoverStory(random, clock.Today, settlement.NameOf);
        await gate.RunAsync(
            new Deed(Actor.From(office), OfficeClock.At(decided, new TimeOnly(8, 0))),
            async (write, token) =>
            {
                var all = Divided(OldUnits.Of(Province));
                var number = await write.Db.NextNumberAsync(series, token, all.Count);
                foreach (var (old, at) in all.Select((old, at) => (old, at)))
                {
                    var within = settlement.Within(decided);
                    var row = Handover.Begin($"{series}-{number + at:0000}", Province, old, "1268/QĐ-UBND", decided, within);
                    story.Tell(row, old, old.Successors.Count > 1 ? Split : at, path => (officers[path].ToList(), leaders[path].First()));
                }

                await story.WriteAsync(write, office, token);
                write.Record(
                    "facility.demonstration",
                    Handover.RecordKind,
                    Guid.Empty,
                    Province,
                    province,
                    $"Tạo {VietnameseFormat.Number(all.Count)} hồ sơ bàn giao trình diễn"
                );
                return Result.Done;
            },
            ct
        );
    }

    /// <summary>Old units as they are, but that the first with two successors has a third: the province has none with three.</summary>
    private static List<OldUnit> Divided(IReadOnlyList<OldUnit> all)
    {
        var (first, units) = (all.First(unit => unit.Successors.Count == 2), all.ToList());
        var third = all.First(unit => unit.District == first.District && first.Successors.All(one => one.Path != unit.Successors[0].Path));
        units[units.IndexOf(first)] = first with { Successors = [.. first.Successors, new(third.Successors[0].Path, "một phần")] };
        return units;
    }
}
