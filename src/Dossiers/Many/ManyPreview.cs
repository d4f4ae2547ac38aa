using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.List;
using ThongSuot.Dossiers.Move;
using ThongSuot.Dossiers.Propose;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Procedures;

namespace ThongSuot.Dossiers.Many;

/// <summary>What an act would do to each of many dossiers, tried on copies: nothing is written.</summary>
internal sealed class ManyPreview(
    IDbContextFactory<Db> contexts,
    DossierSettlement settlement,
    DossierCompetence competence,
    Catalogue catalogue,
    DecideProposal decide,
    OfficerLoad load,
    NamesShown names,
    OfficeClock clock
)
{
    // Any number a document can have: the real one is typed in the preview.
    private const string ToBeTyped = "1";

    /// <summary>One line each, in the order chosen; codes that the seat does not see are left out with the reason.</summary>
    public async Task<IReadOnlyList<ManyLine>> ReadAsync(ManyAct act, IReadOnlyList<string> codes, Seat seat, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var copies = (await DossierSettlement.CopiesAsync(db, codes, seat.Scope, ct)).ToDictionary(copy => copy.Code);
        var officers = act == ManyAct.Assign ? await load.ReadAsync(db, [.. copies.Values], ct) : null;
        var sight = competence.NamesFor(seat);
        if (copies.Values.Any(sight.Covers))
        {
            await names.NoteAsync(seat, ct);
        }

        // Documents of one procedure stand in one register: their numbers follow one another.
        var inOrder =
            act == ManyAct.Sign
                ? codes.OrderBy(code => copies.GetValueOrDefault(code)?.ProcedureCode, StringComparer.Ordinal)
                : codes.AsEnumerable();
        return
        [
            .. inOrder
                .Select(code =>
                    copies.GetValueOrDefault(code) is not { } copy ? ManyLine.Left(code, string.Empty, DossierRefusals.NotFound.Message)
                    : catalogue.Find(copy.ProcedureId) is not { } procedure ? Left(copy, DossierRefusals.UnknownProcedure)
                    : act == ManyAct.Assign ? ToAssign(copy, procedure, seat, officers!)
                    : act == ManyAct.Sign ? ToSign(copy, procedure, seat)
                    : act == ManyAct.Forward ? ToForward(copy, procedure, seat)
                    : ToReturn(copy, procedure, seat)
                )
                .Select(line => copies.GetValueOrDefault(line.Code) is { } copy ? line with { Applicant = NameOf(sight, copy) } : line),
        ];
    }

    /// <summary>The procedure of each dossier that the seat sees, by code.</summary>
    public async Task<Dictionary<string, string>> ProceduresAsync(IReadOnlyList<string> codes, Seat seat, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (province, wanted) = (seat.ProvinceCode, codes.ToList());
        return await db
            .Dossiers.AsNoTracking()
            .Seen(seat.Scope)
            .Where(row => row.ProvinceCode == province && wanted.Contains(row.Code))
            .ToDictionaryAsync(row => row.Code, row => row.ProcedureCode, ct);
    }

    private static string NameOf(NameSight sight, Dossier copy) =>
        sight.Covers(copy) ? copy.ApplicantName : Masking.Name(copy.ApplicantName);

    /// <summary>Without a proposal a leader signs at one go only what is answered within the day, a certification above all.</summary>
    public static bool IsSignedDirectly(Dossier dossier) =>
        dossier.Proposal is null
        && dossier is { Turn: Turn.Leader, LimitUnit: TimeLimitUnit.SameDay }
        && (dossier.Status == DossierStatus.InProcess || dossier.FieldSlug == Dossier.Certification);

    private ManyLine ToAssign(Dossier copy, ProcedureVersion procedure, Seat seat, OfficerLoads officers)
    {
        if (competence.Against(DossierAct.Assign, copy, seat) is { } against)
        {
            return Left(copy, against);
        }

        var choices = officers.For(copy, procedure.CommuneOfficeSlug);
        return choices.Count == 0 ? Left(copy, DossierRefusals.NoOfficers)
            // Assigned anew, what waits for the leader's signature would be thrown away.
            : copy.Proposal is { } proposal ? Kept(copy, $"Chờ ký đề xuất của {proposal.By.Split(',')[0]}", choices)
            : copy.HolderSeatId is null ? Line(copy, "Chưa giao ai") with { Officers = choices }
            // Whoever has it keeps it unless the leader takes it away knowingly.
            : Kept(copy, $"Đang ở {copy.HolderName?.Split(',')[0]}", choices);
    }

    private static ManyLine Kept(Dossier copy, string how, IReadOnlyList<OfficerChoice> choices) =>
        Line(copy, how) with
        {
            Officers = [.. choices.Select(one => one with { IsProposed = false })],
        };

    private ManyLine ToSign(Dossier copy, ProcedureVersion procedure, Seat seat)
    {
        if (copy.Proposal is { } proposal)
        {
            var tried = decide.Try(copy, copy, seat, clock.Now);
            return tried.IsRefused
                ? Left(copy, tried.Refusal)
                : Line(copy, WordsOf(proposal.Act, tried.Value)) with
                {
                    By = proposal.By,
                    Token = proposal.Id.ToString(),
                };
        }

        if (!IsSignedDirectly(copy))
        {
            return Left(copy, competence.Against(DossierAct.Resolve, copy, seat) ?? DossierRefusals.NothingProposed);
        }

        return Tried(copy, procedure, DossierAct.Resolve, seat, new() { ResultNumber = ToBeTyped }) is { } refused
            ? Left(copy, refused)
            : Line(copy, $"{WordsOf(DossierAct.Resolve, copy)}, ký thẳng, cần số văn bản") with
            {
                AsksNumber = true,
            };
    }

    private ManyLine ToForward(Dossier copy, ProcedureVersion procedure, Seat seat) =>
        Tried(copy, procedure, DossierAct.Forward, seat) is { } refused ? Left(copy, refused) : Line(copy, $"Sang bước “{copy.StepName}”");

    private ManyLine ToReturn(Dossier copy, ProcedureVersion procedure, Seat seat) =>
        Tried(copy, procedure, DossierAct.Return, seat) is { } refused ? Left(copy, refused)
        : copy.IsSettled ? Line(copy, "Trả kết quả cho người nộp")
        : Line(copy, copy.FeeOwed is { } owed ? $"Trả khi còn thiếu {VietnameseFormat.Money(owed)}" : "Trả khi chưa có mức phí") with
        {
            Token = ManyLine.Unpaid,
            IsChosen = false,
        };

    private Refusal? Tried(Dossier copy, ProcedureVersion procedure, DossierAct act, Seat seat, MoveInput? input = null) =>
        competence.Against(act, copy, seat)
        ?? MoveDossier.Apply(copy, procedure, act, input ?? new(), seat.Signature, settlement.LawFor(copy.OwnerPath, clock.Now)).Refusal;

    private static string WordsOf(DossierAct act, Dossier after)
    {
        var words = DossierActs.Forms.Of(act).Button;
        return act == DossierAct.Resolve && after.Outcome is { } outcome
            ? $"{words} ({DossierLabels.Of(outcome).ToLowerInvariant()})"
            : words;
    }

    private static ManyLine Line(Dossier copy, string what) =>
        new(copy.Code, copy.ProcedureName, what, string.Empty, string.Empty, [], AsksNumber: false, LeftOut: null);

    private static ManyLine Left(Dossier copy, Refusal why) => ManyLine.Left(copy.Code, copy.ProcedureName, why.Message);
}
