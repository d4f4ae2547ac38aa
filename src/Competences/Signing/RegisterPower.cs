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
        var holding = Holding.On(rows.Where(row => documents.Holds(row, day)), asked.UnitPath, day);
        if (rows.Where(row => row.SeatId == seat.SeatId).OrderByDescending(row => row.ValidTo).FirstOrDefault() is { } given && !seat.Leads)
        {
            // No row at all says nothing against it; rows that all ended do.
            return ByAuthorisation(given, holding, documents, asked, isEmpty: holding.IsNobody && rows.Any(HasPower));
        }

        if (holding.IsNobody)
        {
            return Lapsed(rows, documents, asked) ?? PowerAnswer.Nothing;
        }

        var unit = units.ByPath(seat.SpeaksFor)?.Name ?? seat.UnitName;
        if (holding.Authorities.FirstOrDefault(row => HolderMatch.IsHolder(row, seat, unit)) is { } own)
        {
            var form = SignRule.For(
                new(OfficeTitle.Of(seat.Title), SignGround.Office, day, OfficeTitle.OnPaper(seat.Title))
                {
                    IsCollective = HolderMatch.IsCollective(own),
                    HeadTitle = OfficeTitle.HeadOf(seat.Title),
                    BasisTo = documents.EndOf(own),
                }
            );
            return form.IsAllowed ? new(null, form.Lines) : new(AuthorisationRefusals.Form(form.Reason!));
        }

        var first = holding.Authorities[0];
        return holding.Authorities.All(row => !row.IsDoubtful)
            ? new(AuthorisationRefusals.NotHolder(first.Holder, first.Document, day, seat.Title))
            : Doubtful(first, asked);
    }

    private static PowerAnswer ByAuthorisation(
        CompetenceRow given,
        HoldingAnswer holding,
        LegalDocuments documents,
        PowerQuestion asked,
        bool isEmpty
    )
    {
        var form = SignRule.For(
            new(OfficeTitle.Of(asked.Seat.Title), SignGround.Authorisation, asked.Day, asked.Seat.Title)
            {
                // An authorisation without a power behind it authorises nothing, nor one whose giver lost it meanwhile.
                Holds = (!isEmpty && GiverHolds(holding, asked.UnitPath)) || given.ValidTo < asked.Day,
                Authorisation = new(given.ValidFrom, given.ValidTo),
                BasisTo = holding.Authorities.Select(documents.EndOf).DefaultIfEmpty(null).Min(),
            }
        );
        return form.IsAllowed
            ? new(null, form.Lines, $"ký TUQ. theo {given.Document}")
            : new(AuthorisationRefusals.Form($"{given.Document}: {form.Reason}"));
    }

    /// <summary>Whoever only thinks to know of another holder keeps nobody from it; a sure row of somebody else does.</summary>
    private static bool GiverHolds(HoldingAnswer holding, string unitPath) =>
        holding.Authorities.Any(row => HolderMatch.IsOfBody(row, unitPath)) || holding.Authorities.All(row => row.IsDoubtful);

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
