using ThongSuot.Dossiers.Fees;
using ThongSuot.Dossiers.Move;
using ThongSuot.Dossiers.Papers;
using ThongSuot.Dossiers.Supplement;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Procedures;
using ThongSuot.Territory;

namespace ThongSuot.Dossiers.Receive;

/// <summary>How the counter answers the person in front of it.</summary>
internal enum ReceptionAnswer
{
    Accept,

    /// <summary>Something is missing: one full list, form 02.</summary>
    AskSupplement,

    /// <summary>Not taken in, form 03.</summary>
    Reject,
}

internal sealed record ReceivedPaper(int Number, string Name, bool Provided, bool Required, IReadOnlyList<Attachment> Files);

internal sealed record Reception(
    string ProcedureCode,
    string OwnerPath,
    DossierChannel Channel,
    TypedApplicant Applicant,
    IReadOnlyList<ReceivedPaper> Papers,
    ReceptionFee Fee,
    ReceptionAnswer Answer,
    string Content
)
{
    /// <summary>Code of a dossier received here whose applicant this one is: the number that was given then is this one's.</summary>
    public string? SameAs { get; init; }

    /// <summary>The clerk has seen what the same person filed lately and says that this is another.</summary>
    public bool NotTwice { get; init; }

    /// <summary>The clerk has seen that the catalogue names other applicants, and takes the dossier in nevertheless.</summary>
    public bool OtherApplicant { get; init; }

    /// <summary>Whether nothing need be handed in with it: none is listed, or the clerk says so.</summary>
    public bool NoPapers { get; init; }
}

/// <summary>The counter's act: a dossier with its code, its due time and its first deed, or a refusal at the field.</summary>
internal sealed class ReceiveDossier(
    WriteGate gate,
    DossierSettlement settlement,
    DossierNumbers numbers,
    Catalogue catalogue,
    Units units,
    ReceptionFees fees,
    ReadApplicant reader,
    PersonDossiers others
)
{
    /// <returns>The new dossier's code.</returns>
    public async Task<Result<string>> RunAsync(Reception input, Seat seat, Deed deed, CancellationToken ct)
    {
        var today = OfficeClock.DayOf(deed.At);
        if (catalogue.Current(input.ProcedureCode, today) is not { } procedure)
        {
            return DossierRefusals.UnknownProcedure;
        }

        if (!procedure.IsOfferedIn(seat.ProvinceCode))
        {
            return DossierRefusals.OfAnotherProvince;
        }

        if (!Owners.Of(procedure, seat.ProvinceCode, units).Any(unit => unit.Path == input.OwnerPath))
        {
            return DossierRefusals.UnknownOwner;
        }

        var applicant = await reader.RunAsync(input.Applicant, seat.ProvinceCode, today, ct);
        return
            Refusal.Together([applicant.Refusal, ReceptionChecks.AgainstKind(input, procedure), ReceptionChecks.AgainstPapers(input)])
                is { } wrong
            ? wrong
            : await gate.RunAsync<string>(deed, (write, token) => WriteAsync(write, input, procedure, applicant.Value, seat, token), ct);
    }

    /// <summary>What is wrong with the person and the papers, for a form that cannot be received yet anyway.</summary>
    public async Task<Refusal?> AgainstAsync(
        Reception input,
        ProcedureVersion procedure,
        Seat seat,
        DateOnly today,
        CancellationToken ct
    ) =>
        Refusal.Together([
            (await reader.RunAsync(input.Applicant, seat.ProvinceCode, today, ct)).Refusal,
            ReceptionChecks.AgainstKind(input, procedure),
            ReceptionChecks.AgainstPapers(input),
        ]);

    private async Task<Result<string>> WriteAsync(
        Write write,
        Reception input,
        ProcedureVersion procedure,
        Applicant typed,
        Seat seat,
        CancellationToken ct
    )
    {
        var law = settlement.LawFor(input.OwnerPath, write.Deed.At);
        var applicant = typed with
        {
            Number = typed.Number ?? await others.NumberOfAsync(write.Db, input.SameAs, typed, seat, law.Today, ct),
        };
        var twice = await others.MaybeTwiceAsync(write.Db, applicant, procedure.Code, seat.Scope, law, ct);
        if (twice.Count > 0 && !input.NotTwice && input.Answer != ReceptionAnswer.Reject)
        {
            return ApplicantRefusals.MaybeTwice(twice);
        }

        var code = await numbers.NextAsync(write.Db, seat.UnitPath, law.Today, ct);
        var dossier = new Dossier
        {
            Id = DossierId.New(),
            Code = code,
            ProvinceCode = seat.ProvinceCode,
            ProcedureId = procedure.Id,
            ProcedureCode = procedure.Code,
            ProcedureName = procedure.Name,
            FieldSlug = procedure.FieldSlug,
            Channel = input.Channel,
            ReceptionPath = seat.UnitPath,
            OwnerPath = input.OwnerPath,
            ApplicantName = applicant.Name,
            ApplicantPhone = applicant.Phone,
            SearchText = string.Empty,
            PhoneTail = string.Empty,
            RegisteredAt = write.Deed.At,
        };
        dossier.SetApplicant(applicant);
        await AddPapersAsync(write, dossier, input, seat.Signature, ct);
        var by = seat.Signature;
        var before = DossierSettlement.Before(null);
        dossier.Register(by, law);
        var answered = Answer(dossier, input, procedure, by, law);
        if (answered.IsRefused)
        {
            return answered.Refusal;
        }

        write.Db.Dossiers.Add(dossier);
        if (input.Answer == ReceptionAnswer.AskSupplement)
        {
            SupplementBook.Ask(write, dossier, MissingOf(dossier, input));
        }

        DossierSettlement.Settle(write, dossier, before, "received", ReceptionChecks.TextOf(dossier, input, procedure, twice));
        return input.Answer == ReceptionAnswer.Accept && await fees.TakeAsync(write, dossier, procedure, input.Fee, seat, ct) is { } wrong
            ? wrong
            : code;
    }

    private static Result Answer(Dossier dossier, Reception input, ProcedureVersion procedure, string by, DossierLaw law)
    {
        switch (input.Answer)
        {
            case ReceptionAnswer.AskSupplement:
                var asked = new MoveInput { Content = input.Content, Asked = MissingOf(dossier, input) };
                return dossier.AskSupplement(SupplementBook.WordsOf(asked), by, law);
            case ReceptionAnswer.Reject:
                return dossier.RejectReception(input.Content, by, law);
            default:
                return dossier.Accept(procedure, by, law);
        }
    }

    private static async Task AddPapersAsync(Write write, Dossier dossier, Reception input, string by, CancellationToken ct)
    {
        foreach (var paper in input.Papers)
        {
            var first = paper.Files.Count > 0 ? paper.Files[0] : null;
            var kept = new DossierPaper
            {
                Id = Guid.CreateVersion7(),
                ProvinceCode = dossier.ProvinceCode,
                DossierId = dossier.Id,
                Number = paper.Number,
                Name = paper.Name,
                Provided = paper.Provided,
                FileHash = first?.File.Hash,
                FileName = first?.Name,
            };
            dossier.Papers.Add(kept);
            await PaperFile.KeepAsync(write, kept, paper.Files, own: 1, by, ct);
        }
    }

    /// <summary>The papers that must be there and are not: what form 02 lists.</summary>
    private static List<AskedPaper> MissingOf(Dossier dossier, Reception input) =>
        [
            .. dossier
                .Papers.Zip(input.Papers)
                .Where(pair => pair.Second is { Required: true, Provided: false })
                .Select(pair => new AskedPaper(pair.First.Id, pair.First.Name, string.Empty)),
        ];
}
