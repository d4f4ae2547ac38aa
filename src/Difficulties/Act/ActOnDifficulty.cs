using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Similar;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Difficulties.Act;

/// <summary>
/// Does one act on one difficulty: open within the province, ask whether the seat may, let the difficulty decide, settle, tell.
/// </summary>
internal sealed class ActOnDifficulty(
    WriteGate gate,
    DifficultySettlement settlement,
    DifficultyCompetence competence,
    AnswerWriter answers,
    KnownDifficulties known
)
{
    /// <returns>The code of the difficulty to show next.</returns>
    public async Task<Result<string>> RunAsync(string code, DifficultyAct act, ActInput input, Seat seat, Deed deed, CancellationToken ct)
    {
        var office = await settlement.OfficeAsync(seat.ProvinceCode, ct);
        var done = await gate.RunAsync<string>(deed, (write, token) => RunAsync(write, code, act, input, office, seat, token), ct);
        known.Changed(seat.ProvinceCode);
        return done;
    }

    private async Task<Result<string>> RunAsync(
        Write write,
        string code,
        DifficultyAct act,
        ActInput input,
        DifficultyOwner office,
        Seat seat,
        CancellationToken ct
    )
    {
        if (await DifficultySettlement.OpenAsync(write.Db, code, seat.ProvinceCode, ct) is not { } difficulty)
        {
            return DifficultyRefusals.NotFound;
        }

        if (competence.Against(act, difficulty, seat) is { } against)
        {
            return against;
        }

        if (act is DifficultyAct.Merge or DifficultyAct.Split or DifficultyAct.Undo)
        {
            return await new Regrouping(settlement, write, office).RunAsync(difficulty, act, input, ct);
        }

        var raised = await DifficultySettlement.RaisedAsync(write.Db, difficulty.Id, difficulty.ProvinceCode, ct);
        var before = DifficultySettlement.Before(difficulty, raised);
        var law = settlement.LawFor(difficulty.LeadPath, write.Deed.At);
        var done = await ApplyAsync(write, difficulty, raised, act, input, office, seat, law, ct);
        if (done.IsRefused)
        {
            return done.Refusal;
        }

        DifficultySettlement.Settle(write, difficulty, raised, before, DifficultyActs.Forms.Of(act).Slug, done.Value);
        Tell(write, difficulty, raised, act, input);
        return difficulty.Code;
    }

    /// <returns>The line of the history.</returns>
    private async Task<Result<string>> ApplyAsync(
        Write write,
        Difficulty difficulty,
        List<Recommendation> raised,
        DifficultyAct act,
        ActInput input,
        DifficultyOwner office,
        Seat seat,
        DifficultyLaw law,
        CancellationToken ct
    )
    {
        var by = seat.Signature;
        switch (act)
        {
            case DifficultyAct.Assign:
                DateTimeOffset? wanted = input.DueOn is { } due ? law.EndOf(due) : null;
                var before = difficulty.DueAt;
                var postponed = difficulty.IsPostponedBy(wanted);
                var why = postponed ? $" (trước: {VietnameseFormat.Moment(before)}). Lý do lùi hạn: {input.Content}" : string.Empty;
                if (postponed && !AnswerText.SaysSomething(input.Content))
                {
                    return DifficultyRefusals.PostponedWithoutReason(before);
                }

                if (input.Field is { } field && field != difficulty.Field)
                {
                    difficulty.Describe(
                        new DifficultyText(difficulty.Title, difficulty.What, field, difficulty.ProcedureCode, difficulty.Urgency)
                    );
                }

                return Told(
                    difficulty.Assign(
                        new Assignment(OwnerOf(input), input.Supports, input.Class, input.Authority, wanted)
                        {
                            Behalf = input.Behalf?.Name,
                        },
                        law
                    ),
                    () =>
                        $"Giao {(difficulty.Behalf is { } body ? $"{body}, {difficulty.PersonName} ghi hộ" : $"{settlement.NameOf(difficulty.LeadPath)}, {difficulty.PersonName}")}, hạn {VietnameseFormat.Moment(difficulty.DueAt)}{why}"
                );
            case DifficultyAct.GiveTo:
                return Told(difficulty.GiveTo(OwnerOf(input) ?? new DifficultyOwner(difficulty.LeadPath, null, string.Empty), law), () =>
                    $"Giao {difficulty.PersonName}"
                );
            case DifficultyAct.Start:
                return Told(difficulty.Start(), () => "Bắt đầu giải quyết");
            case DifficultyAct.PassOn:
                return Told(difficulty.PassOn(input.Content, office, law), () => $"Trả về Văn phòng UBND tỉnh: {input.Content}");
            case DifficultyAct.Invalidate:
                return Told(difficulty.Invalidate(input.Content, law), () =>
                {
                    raised.ForEach(row => row.Invalidate(law));
                    return $"Đóng: không phải vướng mắc. {input.Content}";
                });
            case DifficultyAct.Answer:
                await write.KeepAsync(input.Paper?.File, ct);
                return await answers.AnswerAsync(write, difficulty, raised, TextOf(input, law), seat, null, input.Shared, law, ct);
            case DifficultyAct.Approve:
                return await answers.ApproveAsync(write, difficulty, raised, seat, input.Shared, law, ct);
            case DifficultyAct.ReturnDraft:
                return await AnswerWriter.ReturnAsync(write, difficulty, input.Content, seat, ct);
            case DifficultyAct.Urge or DifficultyAct.Demand or DifficultyAct.Explain:
                return Directing.Run(write, difficulty, act, input, seat, law);
            case DifficultyAct.Escalate:
                return await EscalateAsync(write, difficulty, input, by, law, ct);
            default:
                return await FollowAsync(write, difficulty, act, input, law, ct);
        }
    }

    private static async Task<Result<string>> EscalateAsync(
        Write write,
        Difficulty difficulty,
        ActInput input,
        string by,
        DifficultyLaw law,
        CancellationToken ct
    )
    {
        var text = new EscalationText(
            input.Ministry,
            input.Content,
            input.DocumentNumber,
            input.DueOn is { } day ? law.EndOf(day) : law.SuggestedFollowUp()
        );
        var escalated = difficulty.Escalate(text, by, law);
        if (escalated.IsRefused)
        {
            return escalated.Refusal;
        }

        write.Db.Add(escalated.Value);
        await write.LinkAsync(
            difficulty.ProvinceCode,
            DifficultySettlement.Kind,
            difficulty.Id.Value,
            "escalation",
            escalated.Value.Id,
            ct
        );
        return $"Kiến nghị {text.Ministry}{(text.LetterNumber.Length > 0 ? $" bằng văn bản {text.LetterNumber}" : string.Empty)}, đồng gửi Bộ Nội vụ; nhắc lại {VietnameseFormat.Moment(text.FollowUpAt)}";
    }

    private static async Task<Result<string>> FollowAsync(
        Write write,
        Difficulty difficulty,
        DifficultyAct act,
        ActInput input,
        DifficultyLaw law,
        CancellationToken ct
    )
    {
        if (
            await write
                .Db.DifficultyEscalations.Where(row =>
                    row.ProvinceCode == difficulty.ProvinceCode && row.DifficultyId == difficulty.Id && row.RepliedAt == null
                )
                .OrderByDescending(row => row.SentAt)
                .FirstOrDefaultAsync(ct)
            is not { } letter
        )
        {
            return DifficultyRefusals.NoLetter;
        }

        var day = input.DueOn is { } on ? law.EndOf(on) : (DateTimeOffset?)null;
        return act == DifficultyAct.Reply
            ? Told(difficulty.Reply(letter, input.Content, input.DocumentNumber, day, law), () =>
                $"{letter.Ministry} trả lời{(input.DocumentNumber.Length > 0 ? $", {input.DocumentNumber}" : string.Empty)}"
            )
            : Told(difficulty.FollowUp(letter, day ?? law.SuggestedFollowUp(), law), () =>
                $"Đã nhắc {letter.Ministry} lần {letter.FollowUps}; nhắc tiếp {VietnameseFormat.Moment(letter.FollowUpAt)}"
            );
    }

    private static AnswerText TextOf(ActInput input, DifficultyLaw law) =>
        new(input.Content, input.DocumentNumber, input.DocumentName, input.DocumentDate, input.ValidFrom ?? law.Today, input.ValidTo)
        {
            WithoutBecause = input.WithoutBecause,
            Paper = input.Paper is { } paper ? new RecordedPaper(paper.File.Hash, paper.Name) : null,
        };

    /// <summary>The person stands for the body: whoever does not belong to it cannot be chosen.</summary>
    private static DifficultyOwner? OwnerOf(ActInput input) =>
        input.Person is { } person && (input.LeadPath is null || person.SpeaksFor == input.LeadPath)
            ? DifficultyOwner.Of(person.SpeaksFor, person)
            : null;

    private static Result<string> Told(Result done, Func<string> text) => done.IsRefused ? done.Refusal : text();

    private static void Tell(Write write, Difficulty difficulty, List<Recommendation> raised, DifficultyAct act, ActInput input)
    {
        var path = DifficultySettlement.PathOf(difficulty.Code);
        switch (act)
        {
            case DifficultyAct.Assign or DifficultyAct.GiveTo:
                write.Tell(
                    difficulty.LeadPath,
                    difficulty.PersonSeatId,
                    $"Được giao {difficulty.Code}: {difficulty.Title}, hạn {VietnameseFormat.Moment(difficulty.DueAt)}",
                    path
                );
                difficulty.Supports.ForEach(support =>
                    write.Tell(support.UnitPath, null, $"Phối hợp giải quyết {difficulty.Code}: {difficulty.Title}", path)
                );
                break;
            case DifficultyAct.PassOn:
                write.Tell(difficulty.LeadPath, difficulty.PersonSeatId, $"{difficulty.Code} bị trả lại: {input.Content}", path);
                break;
            case DifficultyAct.Escalate:
                DifficultySettlement.TellRaisers(write, difficulty, raised, $"vượt thẩm quyền của tỉnh, đã kiến nghị {input.Ministry}");
                break;
            case DifficultyAct.Invalidate:
                DifficultySettlement.TellRaisers(write, difficulty, raised, $"không phải vướng mắc: {input.Content}");
                break;
            default:
                break;
        }
    }
}
