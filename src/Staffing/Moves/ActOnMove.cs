using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Signing;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Staffing.Moves;

/// <summary>What an act may carry; each reads its own part.</summary>
internal sealed record MoveInput
{
    public DateOnly? On { get; init; }

    public bool? Agrees { get; init; }

    public string? Words { get; init; }

    public string? Number { get; init; }

    public DateOnly? StartsOn { get; init; }

    public DateOnly? EndsOn { get; init; }

    public Attachment? File { get; init; }

    public OpinionPaper Paper => new(Number, On, File);
}

/// <summary>
/// Does one act on one move, or the same decision on several: open within the scope, ask whether the seat may, let the move
/// decide, settle.
/// </summary>
internal sealed class ActOnMove(WriteGate gate, MoveSettlement moves, StaffQueries queries, ISigningPower power)
{
    public Task<Result<string>> RunAsync(string code, MoveAct act, MoveInput input, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(deed, (write, token) => ActAsync(write, code, act, input, seat, token), ct);

    /// <summary>One decision for several moves, all of them or none: each has its own check and its own deed.</summary>
    /// <returns>How many.</returns>
    public Task<Result<int>> RunAsync(
        IReadOnlyCollection<string> codes,
        MoveAct act,
        MoveInput input,
        Seat seat,
        Deed deed,
        CancellationToken ct
    ) =>
        gate.RunAsync<int>(
            deed,
            async (write, token) =>
            {
                if (codes.Count == 0)
                {
                    return StaffingRefusals.NothingChosen;
                }

                foreach (var code in codes)
                {
                    var done = await ActAsync(write, code, act, input, seat, token);
                    if (done.IsRefused)
                    {
                        return done.Refusal with { Message = $"{code}: {done.Refusal.Message}" };
                    }
                }

                return codes.Count;
            },
            ct
        );

    /// <summary>The act within a write.</summary>
    public async Task<Result<string>> ActAsync(Write write, string code, MoveAct act, MoveInput input, Seat seat, CancellationToken ct)
    {
        if (await StaffQueries.MoveAsync(write.Db, code, seat.Scope, ct) is not { } move)
        {
            return StaffingRefusals.NotFound;
        }

        if (MoveCompetence.Against(act, move, seat) is { } against)
        {
            return against;
        }

        var (people, id, law) = (write.Db.StaffPeople, move.PersonId, queries.LawOn(OfficeClock.DayOf(write.Deed.At)));
        var person = await people.FirstAsync(row => row.Id == id, ct);
        if (act is MoveAct.Decide or MoveAct.Start && await SingleTakenAsync(write, move, person, ct) is { } taken)
        {
            return taken;
        }

        if (act == MoveAct.Decide && PartyRules.Against(move, input.Number, await StaffCatalogue.LoadAsync(write.Db, ct)) is { } party)
        {
            return party;
        }

        if (
            act == MoveAct.Decide
            && (await power.AskAsync(write.Db, new(seat, DecisionSubjects.Move, seat.SpeaksFor, law.Today), ct)).Against is { } noPower
        )
        {
            return noPower;
        }

        var done = Apply(move, act, input, person, seat, law);
        if (done.IsRefused)
        {
            return done.Refusal;
        }

        await write.KeepAsync(input.File?.File, ct);
        var text = TextOf(move, act, input);
        moves.Settle(write, move, MoveActs.Forms.Of(act).Slug, text, tell: true);
        if (act is MoveAct.Decide or MoveAct.Start or MoveAct.Stop or MoveAct.Return or MoveAct.Extend)
        {
            write.Record(
                $"staffing.move-{MoveActs.Forms.Of(act).Slug}",
                StaffQueries.PersonKind,
                person.Id.Value,
                person.ProvinceCode,
                person.OwnerPath,
                $"{move.Code}: {text}"
            );
        }

        return move.Code;
    }

    private static Result Apply(StaffMove move, MoveAct act, MoveInput input, StaffPerson person, Seat seat, StaffLaw law)
    {
        var paper = MoveCompetence.NeedsPaper(act, move, seat) ? input.Paper : null;
        return act switch
        {
            MoveAct.Consult => move.Consult(input.Agrees, input.Words, input.Paper, law.Today),
            MoveAct.SenderConsent => move.Consent(true, input.Agrees, input.Words, paper, law.Today),
            MoveAct.ReceiverConsent => move.Consent(false, input.Agrees, input.Words, paper, law.Today),
            MoveAct.Decide => move.Decide(
                input.Number,
                input.On,
                new MoveTerm(input.StartsOn ?? move.StartsOn, input.EndsOn ?? move.EndsOn),
                input.Words,
                person,
                law
            ),
            MoveAct.Start => move.Start(person, law.Today),
            MoveAct.Extend => move.Extend(input.EndsOn, input.Words, person, law),
            MoveAct.Stop => move.End(true, input.Words, person, law.Today),
            MoveAct.Return => move.End(false, null, person, law.Today),
            MoveAct.Withdraw => move.Withdraw(input.Words, person, law.Today),
            _ => throw new System.Diagnostics.UnreachableException($"Act {act}"),
        };
    }

    /// <summary>Somebody else may have taken the one post since the move was proposed.</summary>
    private static async Task<Refusal?> SingleTakenAsync(Write write, StaffMove move, StaffPerson person, CancellationToken ct)
    {
        var facts = await MoveSettlement.FactsAsync(write.Db, person, move.To, await StaffCatalogue.LoadAsync(write.Db, ct), ct);
        return facts.SingleHolder is { } holder && !move.PaidBySender ? StaffingRefusals.SingleTaken(holder) : null;
    }

    private static string TextOf(StaffMove move, MoveAct act, MoveInput input) =>
        act switch
        {
            MoveAct.Consult => $"Người được đề nghị {Answer(move.PersonAgrees)}{ByPaper(move, OpinionSide.Person)}",
            MoveAct.SenderConsent => $"Nơi cử {Answer(move.SenderAgrees)}{ByPaper(move, OpinionSide.Sender)}",
            MoveAct.ReceiverConsent => $"Nơi nhận {Answer(move.ReceiverAgrees)}{ByPaper(move, OpinionSide.Receiver)}",
            MoveAct.Decide =>
                $"Quyết định số {move.DecisionNumber} ngày {VietnameseFormat.Date(move.DecisionOn!.Value)}, từ {VietnameseFormat.Date(move.StartsOn)}{(move.EndsOn is { } end ? $" đến {VietnameseFormat.Date(end)}" : string.Empty)}{(move.OverruledWhy is { } why ? $". Vì sao vẫn quyết định: {why}" : string.Empty)}",
            MoveAct.Start => move.PaidBySender ? "Nhận công tác biệt phái" : "Nhận công tác",
            MoveAct.Extend => $"Kéo dài đến {VietnameseFormat.Date(move.EndsOn!.Value)}",
            MoveAct.Stop => $"Thôi trước hạn: {input.Words}",
            MoveAct.Return => "Hết thời hạn, trở về",
            _ => $"Rút đề xuất: {input.Words}",
        };

    private static string Answer(bool? agrees) => agrees == true ? "đồng ý" : "không đồng ý";

    private static string ByPaper(StaffMove move, OpinionSide side) =>
        move.Papers.Find(paper => paper.Side == side) is { } paper
            ? $", theo văn bản {paper.Number} ngày {VietnameseFormat.Date(paper.On)}"
            : string.Empty;
}
