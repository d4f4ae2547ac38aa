using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Staffing.Moves;
using ThongSuot.Staffing.Optimise;

namespace ThongSuot.Staffing.Plans;

/// <summary>Turns moves of a plan into proposals: those that the law still allows; each of the others is named with its reason.</summary>
internal sealed class TakePlanMoves(WriteGate gate, MoveSettlement moves, StaffQueries queries)
{
    /// <param name="version">State of the plan that was shown: of two planners the second is told.</param>
    /// <returns>Codes of the moves, and what could not be taken.</returns>
    public Task<Result<TakenMoves>> RunAsync(
        string code,
        int version,
        IReadOnlyCollection<int> numbers,
        DateOnly? startsOn,
        int? months,
        Seat seat,
        Deed deed,
        CancellationToken ct
    ) =>
        gate.RunAsync<TakenMoves>(
            deed,
            async (write, token) =>
            {
                if (seat.Role != Role.HomeAffairs)
                {
                    return StaffingRefusals.NotYours;
                }

                var (plans, province) = (write.Db.StaffPlans, seat.ProvinceCode);
                if (
                    await plans
                        .Include(row => row.Moves)
                        .FirstOrDefaultAsync(row => row.Code == code && row.ProvinceCode == province, token)
                    is not { } plan
                )
                {
                    return StaffingRefusals.NotFound;
                }

                // Of a chain nobody goes without the one who takes the place.
                var chains = plan.Moves.Where(move => numbers.Contains(move.Number)).Select(move => move.Chain).OfType<int>().ToHashSet();
                var chosen = plan
                    .Moves.Where(move =>
                        move.TakenCode is null && (numbers.Contains(move.Number) || (move.Chain is { } chain && chains.Contains(chain)))
                    )
                    .OrderBy(move => move.Number)
                    .ToList();
                if (plan.Take(version).Refusal is { } changed)
                {
                    return changed;
                }

                if (startsOn is { } start && start < OfficeClock.DayOf(write.Deed.At))
                {
                    return StaffingRefusals.StartTooEarly(OfficeClock.DayOf(write.Deed.At));
                }

                if (chosen.Count == 0)
                {
                    return StaffingRefusals.NothingChosen;
                }

                var taken = new TakenMoves([], []);
                foreach (var move in chosen)
                {
                    var made = await TakeAsync(write, plan, move, startsOn, months, seat.AccountId, token);
                    if (made.IsRefused)
                    {
                        taken.Left.Add($"{move.PersonCode}: {made.Refusal.Message}");
                    }
                    else
                    {
                        move.TakenCode = made.Value.Code;
                        taken.Codes.Add(made.Value.Code);
                    }
                }

                if (taken.Codes.Count == 0)
                {
                    return new Refusal("staffing.plan-none-taken", $"Không đưa ra được lượt nào. {taken.Left[0]}");
                }

                write.Record(
                    "staffing.plan-taken",
                    StaffQueries.PlanKind,
                    plan.Id.Value,
                    plan.ProvinceCode,
                    seat.ScopePath,
                    $"Đưa {taken.Codes.Count} lượt của {plan.Code} ra lấy ý kiến",
                    new { taken.Codes, left = taken.Left.Count }
                );
                return taken;
            },
            ct
        );

    private async Task<Result<StaffMove>> TakeAsync(
        Write write,
        StaffPlan plan,
        StaffPlanMove move,
        DateOnly? startsOn,
        int? months,
        AccountId by,
        CancellationToken ct
    )
    {
        var (people, id) = (write.Db.StaffPeople, move.PersonId);
        var person = await people.FirstAsync(row => row.Id == id, ct);
        var catalogue = await StaffCatalogue.LoadAsync(write.Db, ct);
        if (person.OwnerPath != move.FromPath || person.PositionCode != move.FromPosition)
        {
            return StaffingRefusals.PostChanged(person.Code);
        }

        if (await MoveSettlement.PostForAsync(write.Db, move.ToPath, move.ToPosition, ct) is not { } post)
        {
            return StaffingRefusals.UnknownPost;
        }

        var law = queries.LawOn(OfficeClock.DayOf(write.Deed.At));
        var start = startsOn ?? law.Today.AddDays(14);
        var term = move.Kind switch
        {
            MoveKind.Transfer or MoveKind.Reassignment => new MoveTerm(start, null),
            MoveKind.Secondment => MoveTerm.OfMonths(start, months ?? law.ProposedMonths),
            _ => MoveTerm.OfMonths(start, law.RotationLeastMonths),
        };
        return await moves.ProposeAsync(
            write,
            move.Kind,
            person,
            new MovePlace(post.OwnerPath, post.UnitPath, post.PositionCode),
            term,
            $"{plan.Code}, lượt {move.Number}{(move.Chain is { } chain ? $" (chuỗi thay thế {chain})" : string.Empty)}: {(move.WeightRemoved > 0 ? "bù thiếu" : "thay người đi bù thiếu,")} {catalogue.NameOfSpeciality(move.Speciality).ToLowerInvariant()} tại {queries.ShortNameOf(move.ToPath)}",
            plan.Id,
            by,
            ct
        );
    }
}

/// <summary>What was taken up.</summary>
/// <param name="Left">Sentences for those that could not be.</param>
internal sealed record TakenMoves(List<string> Codes, List<string> Left);
