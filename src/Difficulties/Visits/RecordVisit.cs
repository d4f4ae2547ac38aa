using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Raise;
using ThongSuot.Difficulties.Similar;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Difficulties.Visits;

internal enum VisitAct
{
    Find,
    Raise,
    Finish,
    Cancel,
}

/// <summary>What is done with a visit.</summary>
/// <param name="Finding">The finding that becomes a difficulty.</param>
internal sealed record VisitInput(VisitAct Act, string Text, string Asked, DifficultyField? Field, Guid? Finding);

/// <summary>Findings of a visit, each turned into a difficulty of the commune by one press, and the end of the visit.</summary>
internal sealed class RecordVisit(WriteGate gate, DifficultySettlement settlement, RecommendationWriter raising, KnownDifficulties known)
{
    /// <returns>The code of the difficulty, or of the visit.</returns>
    public async Task<Result<string>> RunAsync(string code, VisitInput input, Seat seat, Deed deed, CancellationToken ct)
    {
        var office = await settlement.OfficeAsync(seat.ProvinceCode, ct);
        var done = await gate.RunAsync<string>(deed, (write, token) => ActAsync(write, code, input, office, seat, token), ct);
        known.Changed(seat.ProvinceCode);
        return done;
    }

    private async Task<Result<string>> ActAsync(
        Write write,
        string code,
        VisitInput input,
        DifficultyOwner office,
        Seat seat,
        CancellationToken ct
    )
    {
        if (
            await write
                .Db.FieldVisits.Include(row => row.Findings)
                .FirstOrDefaultAsync(row => row.ProvinceCode == seat.ProvinceCode && row.Code == code, ct)
            is not { } visit
        )
        {
            return DifficultyRefusals.NotFound;
        }

        var today = OfficeClock.DayOf(write.Deed.At);
        if (input.Act == VisitAct.Raise)
        {
            return await RaiseAsync(write, visit, input.Finding, office, seat, ct);
        }

        var done = input.Act switch
        {
            VisitAct.Find => visit.Find(input.Text, input.Asked, input.Field, seat.Signature, write.Deed.At, today),
            VisitAct.Finish => visit.Finish(today),
            _ => visit.Cancel(input.Text),
        };
        if (done.IsRefused)
        {
            return done.Refusal;
        }

        Record(
            write,
            visit,
            input.Act switch
            {
                VisitAct.Find => $"Ghi điều phát hiện: {CleanText.CutTo(input.Text, 200)}",
                VisitAct.Finish => $"Đã làm việc, {visit.Findings.Count} điều phát hiện",
                _ => $"Hủy: {input.Text}",
            }
        );
        return visit.Code;
    }

    private async Task<Result<string>> RaiseAsync(
        Write write,
        FieldVisit visit,
        Guid? id,
        DifficultyOwner office,
        Seat seat,
        CancellationToken ct
    )
    {
        if (visit.Findings.Find(one => one.Id == id) is not { } finding)
        {
            return DifficultyRefusals.NotFound;
        }

        if (finding.DifficultyCode is { } already)
        {
            return DifficultyRefusals.FindingRaised(already);
        }

        var text = new RaiseText
        {
            Title = CleanText.CutTo(finding.Text, Difficulty.TitleLength),
            What = $"{finding.Text} ({visit.Team} làm việc ngày {VietnameseFormat.Date(visit.On)}, {visit.Code})",
            Asked = finding.Asked,
            Field = finding.Field,
            Urgency = Urgency.Normal,
            Channel = RaiseChannel.WorkingGroup,
            UnitPath = visit.UnitPath,
        };
        var raised = await raising.RaiseAsync(write, text, office, ct);
        if (raised.IsRefused)
        {
            return raised.Refusal;
        }

        var code = raised.Value.Difficulty.Code;
        visit.Raised(finding.Id, code);
        Record(write, visit, $"Nêu thành vướng mắc {code}");
        foreach (var (path, person) in new[] { (office.BodyPath, office.SeatId), (visit.UnitPath, null) })
        {
            write.Tell(path, person, $"{visit.Team} nêu {code}: {text.Title}", DifficultySettlement.PathOf(code));
        }

        return code;
    }

    private static void Record(Write write, FieldVisit visit, string text) =>
        write.Record("difficulty.visit-recorded", PlanVisit.Kind, visit.Id, visit.ProvinceCode, visit.UnitPath, text);
}
