using ThongSuot.Competences.Documents;
using ThongSuot.Competences.Register;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Signing;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Territory;

namespace ThongSuot.Competences.Signing;

/// <summary>
/// The register asked before something is signed. A sure row that names somebody else refuses; a doubtful one is noted, or asks for a
/// reason where the province wants one; where no row speaks, nobody is refused.
/// </summary>
internal sealed class RegisterPower(
    AuthorisedSeats named,
    CompetenceBook book,
    LawDocuments law,
    LegalSettingCache settings,
    Units units,
    OfficeClock clock
) : ISigningPower
{
    /// <summary>What a doubtful row asks of a signer who is not its holder.</summary>
    public const string Doubt = "signing.doubt";

    public async Task<PowerAnswer> AskAsync(Db db, PowerQuestion asked, CancellationToken ct) =>
        Answer(await book.AtAsync(db, asked.UnitPath, asked.Subject, ct), asked);

    public bool IsNamed(Seat seat, string subject, string unitPath) =>
        named.Of(seat.SeatId).Any(row => row.Subject == subject && row.Covers(unitPath) && row.IsInForce(clock.Today));

    /// <param name="all">Rows of the task at the unit, of all days, withdrawn ones too.</param>
    public PowerAnswer Answer(IReadOnlyList<CompetenceRow> all, PowerQuestion asked)
    {
        var rows = all.Where(row => row.WithdrawnOn is null).ToList();
        var (seat, day, documents) = (asked.Seat, asked.Day, law.Of(asked.Seat.ProvinceCode));
        var holding = Holding.On(rows, documents, asked.UnitPath, day);
        var unit = units.ByPath(seat.SpeaksFor)?.Name ?? seat.UnitName;
        if (holding.Authorities.FirstOrDefault(row => HolderMatch.IsHolder(row, seat, unit)) is { } own)
        {
            return InOffice(own, documents, asked);
        }

        if (holding.Authorised.Where(row => HolderMatch.IsNamed(row, seat)).MaxBy(row => row.ValidTo) is { } given)
        {
            return ByAuthorisation(given, holding, documents, asked);
        }

        if (AgainstNamed(rows, holding, asked) is { } against)
        {
            return against;
        }

        if (holding.IsNobody)
        {
            return Lapsed(rows, documents, asked) ?? PowerAnswer.Nothing;
        }

        var first = holding.Authorities[0];
        return holding.Authorities.All(row => !row.IsDoubtful)
            ? new(AuthorisationRefusals.NotHolder(first.Holder, first.Document, day, seat.Title))
            : Doubtful(first, asked);
    }

    private static PowerAnswer InOffice(CompetenceRow own, LegalDocuments documents, PowerQuestion asked)
    {
        var title = asked.Seat.Title;
        var form = SignRule.For(
            new(OfficeTitle.Of(title), SignGround.Office, asked.Day, OfficeTitle.OnPaper(title))
            {
                IsCollective = HolderMatch.IsCollective(own),
                HeadTitle = OfficeTitle.HeadOf(title),
                BasisTo = documents.EndOf(own),
            }
        );
        return form.IsAllowed ? new(null, form.Lines) : new(AuthorisationRefusals.Form(form.Reason!));
    }

    private static PowerAnswer ByAuthorisation(CompetenceRow given, HoldingAnswer holding, LegalDocuments documents, PowerQuestion asked)
    {
        var seat = asked.Seat;
        var form = SignRule.For(
            new(OfficeOf(seat), SignGround.Authorisation, asked.Day, seat.Title)
            {
                Authorisation = new(given.ValidFrom, given.ValidTo),
                BasisTo = holding.Authorities.Select(documents.EndOf).DefaultIfEmpty(null).Min(),
            }
        );
        return form.IsAllowed
            ? new(null, form.Lines, $"ký TUQ. theo {given.Document}")
            : new(AuthorisationRefusals.Form($"{given.Document}: {form.Reason}"));
    }

    /// <summary>The head of another body that was authorised signs in its own form.</summary>
    private static SignerOffice OfficeOf(Seat seat) =>
        OfficeTitle.Of(seat.Title) is SignerOffice.Head or SignerOffice.ActingHead ? SignerOffice.OtherBody : OfficeTitle.Of(seat.Title);

    /// <summary>Whoever is named by a decision of this system is told why it carries nothing; null for whoever none names.</summary>
    private static PowerAnswer? AgainstNamed(IReadOnlyList<CompetenceRow> rows, HoldingAnswer holding, PowerQuestion asked)
    {
        var seat = asked.Seat;
        if (seat.Leads)
        {
            return null;
        }

        if (holding.Ended.FirstOrDefault(one => one.Row.SeatId == seat.SeatId) is { } ended)
        {
            return new(AuthorisationRefusals.Form($"{ended.Row.Document}: {ended.Why}"));
        }

        var other = rows.Where(row => row.SeatId == seat.SeatId).MaxBy(row => row.ValidTo);
        return other is null
            ? null
            : new(
                AuthorisationRefusals.Form(
                    $"{other.Document}: {(other.ValidFrom > asked.Day ? "Văn bản chưa có hiệu lực trong ngày ký." : "Văn bản đã hết hiệu lực trước ngày ký.")}"
                )
            );
    }

    private static bool HasPower(CompetenceRow row) => row.Form != CompetenceForm.Authorised && row.IsKnown;

    private PowerAnswer? Lapsed(IReadOnlyList<CompetenceRow> rows, LegalDocuments documents, PowerQuestion asked)
    {
        var ended = rows.Where(row => HasPower(row) && documents.EndOf(row) < asked.Day).OrderByDescending(documents.EndOf).ToList();
        return ended.Count == 0 ? null
            : ended.TrueForAll(row => !row.IsDoubtful && documents.ReplacedBy(row).Count == 0)
                ? new(AuthorisationRefusals.Lapsed(ended[0].Document, documents.EndOf(ended[0])!.Value))
            : Doubtful(ended[0], asked);
    }

    private PowerAnswer Doubtful(CompetenceRow row, PowerQuestion asked)
    {
        var wantsReason = settings.Find(Doubt, asked.Day) is { Choices: [var noted, ..], Value: var value } && value != noted;
        return wantsReason && string.IsNullOrWhiteSpace(asked.Reason)
            ? new(AuthorisationRefusals.Doubtful(row.Holder, row.Document))
            : new(null, null, $"sổ thẩm quyền ghi {row.Holder} ({row.Document}), còn nghi vấn");
    }
}
