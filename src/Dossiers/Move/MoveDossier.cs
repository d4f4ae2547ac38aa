using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Fees;
using ThongSuot.Dossiers.Lateness;
using ThongSuot.Dossiers.Letters;
using ThongSuot.Dossiers.Papers;
using ThongSuot.Dossiers.Signing;
using ThongSuot.Dossiers.Supplement;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Signing;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;
using ThongSuot.Procedures;
using ThongSuot.Territory;

namespace ThongSuot.Dossiers.Move;

/// <summary>What a form for moving a dossier may carry; each act reads its own part.</summary>
internal sealed record MoveInput
{
    /// <summary>Reason, request, question or note, in words.</summary>
    public string Content { get; init; } = string.Empty;

    public Seat? Officer { get; init; }

    public DateOnly? DueOn { get; init; }

    public long? Amount { get; init; }

    public Unit? Unit { get; init; }

    /// <summary>The result is handed over though the fee is not paid in full, for the reason in <see cref="Content"/>.</summary>
    public bool Unpaid { get; init; }

    public string ResultNumber { get; init; } = string.Empty;

    /// <summary>Numbers of the papers of the procedure's list that whoever accepts found among what was sent.</summary>
    public IReadOnlyCollection<int> PapersSeen { get; init; } = [];

    /// <summary>A scan of the result, already stored.</summary>
    public Attachment? File { get; init; }

    /// <summary>The draft of a proposal, which becomes the result when it is signed.</summary>
    public (string Hash, string Name)? Draft { get; init; }

    /// <summary>The signature over the document of the act, made before the write; null when the act asks for none.</summary>
    public SignedResult? Signed { get; init; }

    /// <summary>The papers a supplement request asks for, with what is wrong with each.</summary>
    public IReadOnlyList<AskedPaper> Asked { get; init; } = [];

    /// <summary>What of the asked papers came: items of the open request.</summary>
    public IReadOnlyList<Guid> Brought { get; init; } = [];

    /// <summary>Who brought them, when not the applicant.</summary>
    public string? Bringer { get; init; }
}

/// <summary>Does one act on one dossier: open within the scope, ask whether the seat may, let the dossier decide, settle.</summary>
internal sealed partial class MoveDossier(
    WriteGate gate,
    DossierSettlement settlement,
    DossierCompetence competence,
    Catalogue catalogue,
    FeeBook book,
    SignResult sign,
    ISigningPower power
)
{
    /// <returns>The code of the dossier, or why it could not be done.</returns>
    public async Task<Result<string>> RunAsync(string code, DossierAct act, MoveInput input, Seat seat, Deed deed, CancellationToken ct) =>
        (await sign.BeforeAsync(code, act, input, seat, deed.At, ct)).TryGet(out var ready, out var notSigned)
            ? await gate.RunAsync<string>(deed, (write, token) => MoveAsync(write, code, act, ready, seat, token), ct)
            : notSigned;

    /// <summary>The same inside another write: a proposal that is signed does what it proposed.</summary>
    internal async Task<Result<string>> MoveAsync(
        Write write,
        string code,
        DossierAct act,
        MoveInput input,
        Seat seat,
        CancellationToken ct
    )
    {
        if (
            await DossierSettlement.OpenForAsync(write.Db, act, code, seat.Scope, ct) is not { } dossier
            || catalogue.Find(dossier.ProcedureId) is not { } procedure
        )
        {
            return DossierRefusals.NotFound;
        }

        if (competence.Against(act, dossier, seat) is { } against)
        {
            return against;
        }

        var signed = competence.AsksPower(act, dossier)
            ? await power.AskAsync(write.Db, SignResult.PowerOf(dossier, input, seat, write.Deed.At), ct)
            : PowerAnswer.Nothing;
        if (signed.Against is { } noPower)
        {
            return noPower;
        }

        if (act == DossierAct.Accept && await AgainstPapersAsync(dossier, procedure, input, ct) is { } missing)
        {
            return missing;
        }

        if (await AgainstMoneyAsync(write, dossier, act, input, seat, ct) is { } unpaid)
        {
            return unpaid;
        }

        if (!(await SupplementBook.TakeAsync(write, dossier, act, input, seat, ct)).TryGet(out var taken, out var lacking))
        {
            return lacking;
        }

        var asksSignature = input.Signed is null && sign.Asks(act, dossier, seat);
        var before = DossierSettlement.Before(dossier);
        var oldDue = dossier.DueAt;
        var inPlace = DossierLabels.StandingIn(dossier, seat);
        var law = settlement.LawFor(dossier.OwnerPath, write.Deed.At);
        var done = Apply(dossier, procedure, act, input, seat.Signature, law);
        if (done.IsRefused)
        {
            return done.Refusal;
        }

        // Last: what the act itself refuses comes here unsigned, and is told with its own reason.
        if (asksSignature)
        {
            return SigningRefusals.ChangedMeanwhile;
        }

        await AttachAsync(write, dossier, act, input, seat, ct);
        await FollowAsync(write, dossier, act, input, ct);
        DossierSettlement.Settle(
            write,
            dossier,
            before,
            DossierActs.Forms.Of(act).Slug,
            TextOf(dossier, act, input) + taken + inPlace + (signed.Remark is { } remark ? $" ({remark})" : string.Empty),
            oldDue == dossier.DueAt ? null : new { dueFrom = oldDue, dueTo = dossier.DueAt }
        );
        await LatenessSettlement.FollowAsync(write, dossier, before, law, ct);
        Tell(write, dossier, act, input);
        if (act == DossierAct.Assign)
        {
            await SameDayNotice.LeaveAsync(write, dossier, seat, law, ct);
        }

        if (act == DossierAct.Extend)
        {
            StateLetter.LeaveApology(write, dossier, oldDue);
        }

        return dossier.Code;
    }

    /// <summary>Those who wait for it without having it in their list are told: the asked unit, and the officer it comes back to.</summary>
    private static void Tell(Write write, Dossier dossier, DossierAct act, MoveInput input)
    {
        var path = $"/ho-so/{dossier.Code}";
        if (act == DossierAct.Consult && input.Unit is { } asked)
        {
            var whose = input.Officer is null ? "của đơn vị" : "của bạn";
            write.Tell(asked.Path, input.Officer?.SeatId.Value, $"Hồ sơ {dossier.Code} cần ý kiến {whose}, hạn {DueOf(dossier)}", path);
        }

        if (dossier.HolderSeatId is not { } officer)
        {
            return;
        }

        var organisation = new UnitPath(dossier.HolderPath).Organisation;
        if (act == DossierAct.AnswerConsultation)
        {
            write.Tell(organisation, officer.Value, $"Hồ sơ {dossier.Code}: đã có ý kiến trả lời", path);
        }

        if (act is DossierAct.TakeSupplement or DossierAct.TakePayment)
        {
            var came = act == DossierAct.TakePayment ? "đã nộp tiền" : "đã bổ sung giấy tờ";
            write.Tell(organisation, officer.Value, $"Hồ sơ {dossier.Code}: người nộp {came}, tiếp tục giải quyết", path);
        }

        if (act == DossierAct.SendBack)
        {
            write.Tell(organisation, officer.Value, $"Hồ sơ {dossier.Code} được chuyển lại: {CleanText.CutTo(input.Content, 200)}", path);
        }
    }

    private static string DueOf(Dossier dossier) =>
        dossier.Consultations.FindLast(row => row.AnsweredAt is null) is { } open ? VietnameseFormat.Moment(open.DueAt) : string.Empty;

    /// <summary>What the counter may not take in without its papers is not accepted from the portal without them either.</summary>
    private async Task<Refusal?> AgainstPapersAsync(Dossier dossier, ProcedureVersion procedure, MoveInput input, CancellationToken ct)
    {
        var details = await catalogue.DetailsAsync(procedure, ct);
        if (PapersAtHand.Missing(details, dossier, input.PapersSeen) is { Count: > 0 } missing)
        {
            return DossierRefusals.PapersMissing(missing);
        }

        PapersAtHand.Note(details, dossier, input.PapersSeen);
        return null;
    }

    /// <summary>A payment noted is a line in the book; a result is handed over paid, or knowingly not.</summary>
    private async Task<Refusal?> AgainstMoneyAsync(
        Write write,
        Dossier dossier,
        DossierAct act,
        MoveInput input,
        Seat seat,
        CancellationToken ct
    ) =>
        act switch
        {
            DossierAct.TakePayment when dossier.FeeOwed is > 0 and var owed => (
                await book.TakeAsync(write, dossier, new(owed, PayMethod.Elsewhere, input.Content), seat, ct)
            ).Refusal,
            DossierAct.Return when !dossier.IsSettled && !input.Unpaid => FeeRefusals.Unpaid(dossier.FeeOwed),
            DossierAct.Return when !dossier.IsSettled && input.Content.Length == 0 => DossierRefusals.ReasonMissing,
            _ => null,
        };

    /// <summary>What hangs on the dossier and goes with an act.</summary>
    private static Task FollowAsync(Write write, Dossier dossier, DossierAct act, MoveInput input, CancellationToken ct)
    {
        if (act == DossierAct.AskSupplement)
        {
            SupplementBook.Ask(write, dossier, input.Asked);
        }

        return act == DossierAct.Reopen ? SignResult.WithdrawAsync(write, dossier, ct) : Task.CompletedTask;
    }

    private static async Task AttachAsync(Write write, Dossier dossier, DossierAct act, MoveInput input, Seat seat, CancellationToken ct)
    {
        var answering = act == DossierAct.AnswerConsultation ? dossier.Consultations.MaxBy(asked => asked.AnsweredAt) : null;
        var file =
            input.File is { } scan ? (scan.File.Hash, scan.Name)
            : input.Signed is { File.Made: not null and var made } own ? (made.Hash, own.File.Name)
            : input.Draft;
        if (file is not var (hash, name))
        {
            return;
        }

        await write.Db.Entry(dossier).Collection(row => row.Papers).LoadAsync(ct);
        await write.KeepAsync(input.File?.File ?? input.Signed?.File.Made, ct);
        var paper = new DossierPaper
        {
            Id = Guid.CreateVersion7(),
            ProvinceCode = dossier.ProvinceCode,
            DossierId = dossier.Id,
            Number = dossier.Papers.Count + 1,
            Name = answering is { } asked ? $"Ý kiến của {asked.Person ?? asked.UnitName}" : input.Signed?.Document ?? "Kết quả giải quyết",
            Provided = true,
            FileHash = hash,
            FileName = name,
            IsResult = answering is null,
        };
        dossier.Papers.Add(paper);
        if (input.Signed is { } signed)
        {
            SignResult.Keep(write, dossier, paper, signed, seat);
        }
    }

    private static string TextOf(Dossier dossier, DossierAct act, MoveInput input)
    {
        var text = DossierActs.Forms.Of(act).Past;
        return act switch
        {
            DossierAct.Accept => $"{text}, hẹn trả {Due(dossier)}",
            DossierAct.Assign => $"{text} {input.Officer!.PersonName}",
            DossierAct.Forward => $"{text} “{dossier.StepName}”",
            DossierAct.Extend or DossierAct.TakeSupplement or DossierAct.TakePayment => $"{text}, hạn trả {Due(dossier)}",
            DossierAct.Consult => $"{text} {input.Officer?.Signature ?? input.Unit!.Name}",
            DossierAct.AskPayment => $"{text} {VietnameseFormat.Money(input.Amount ?? 0)}",
            DossierAct.Return when !dossier.IsSettled => $"{text} khi chưa thu đủ phí, lệ phí",
            DossierAct.Resolve when dossier.Outcome is { } outcome => $"{text} ({DossierLabels.Of(outcome).ToLowerInvariant()})",
            _ => text,
        };
    }

    private static string Due(Dossier dossier) => dossier.DueAt is { } due ? VietnameseFormat.Moment(due) : "không quy định";
}
