using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Difficulties.Visits;

/// <summary>Puts a visit of a working group into the schedule; the head and the commune are told.</summary>
internal sealed class PlanVisit(WriteGate gate, DifficultySettlement settlement, Units units)
{
    public const string Kind = "visit";

    public static string PathOf(string code) => $"/vuong-mac/to-cong-tac/{code}";

    /// <returns>The code of the visit.</returns>
    public Task<Result<string>> RunAsync(VisitText text, Seat? head, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                var law = settlement.LawFor(seat.ScopePath, deed.At);
                if ((text.Check(law.Today) ?? law.FollowUpTooFar(OfficeClock.StartOf(text.On!.Value))) is { } wrong)
                {
                    return wrong.Code == "day.too-far" ? wrong with { Field = "On" } : wrong;
                }

                if (units.ByPath(text.UnitPath) is not { Kind: UnitKind.Commune } unit || unit.ProvinceCode != seat.ProvinceCode)
                {
                    return DifficultyRefusals.VisitUnitMissing;
                }

                if (head is null || head.ProvinceCode != seat.ProvinceCode)
                {
                    return DifficultyRefusals.VisitHeadMissing;
                }

                var visit = new FieldVisit
                {
                    Id = Guid.CreateVersion7(),
                    Code = await write.Db.NextCodeAsync("TC", seat.ProvinceCode, law.Today.Year, token),
                    ProvinceCode = seat.ProvinceCode,
                    Team = text.Team,
                    DecisionNumber = text.DecisionNumber,
                    UnitPath = unit.Path,
                    On = text.On!.Value,
                    Purpose = text.Purpose,
                    People = text.People,
                    HeadSeatId = head.SeatId.Value,
                    HeadName = head.Signature,
                };
                write.Db.Add(visit);
                var line = $"{text.Team} làm việc với {unit.Name} ngày {VietnameseFormat.Date(visit.On)}: {text.Purpose}";
                write.Record("difficulty.visit-planned", Kind, visit.Id, visit.ProvinceCode, unit.Path, line);
                write.Tell(unit.Path, null, line, PathOf(visit.Code));
                write.Tell(head.SpeaksFor, visit.HeadSeatId, line, PathOf(visit.Code));
                return visit.Code;
            },
            ct
        );
}
