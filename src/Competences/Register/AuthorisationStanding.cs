using ThongSuot.Competences.Documents;
using ThongSuot.Competences.Signing;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;

namespace ThongSuot.Competences.Register;

/// <summary>Why somebody whom an authorisation names may not sign by it, though its own days run.</summary>
internal enum AuthorisationFault
{
    NoEnd,

    /// <summary>The document that gives it begins later than the row says.</summary>
    NotBegun,

    /// <summary>The document that gives it is gone.</summary>
    BasisGone,

    /// <summary>Given to somebody who may not receive it.</summary>
    Receiver,

    /// <summary>Given by somebody who was authorised himself.</summary>
    Further,

    /// <summary>Whoever gave it has not, or no longer, the power.</summary>
    GiverLost,
}

/// <summary>An authorisation by which nobody signs on the day asked for.</summary>
/// <param name="On">The first day without it; null where it never gave anything, or no day is known.</param>
/// <param name="Sure">False where a row it rests on is inferred or remembered.</param>
internal sealed record EndedAuthorisation(CompetenceRow Row, AuthorisationFault Fault, DateOnly? On, string Why, bool Sure);

/// <summary>
/// The one place that says whether an authorisation carries a signature on a day (Law 72/2025/QH15 Article 14). The question, the
/// check, the list of a commune and the signature itself all ask here. Pure.
/// </summary>
internal static class AuthorisationStanding
{
    private const string ChairOfCommittee = "chủ tịch ubnd";
    private const string Chair = "Chủ tịch";

    /// <param name="task">Rows of the task at the place that stand, of all days; withdrawn ones left out.</param>
    /// <param name="authorities">Who holds the power there that day.</param>
    /// <param name="place">Where it is signed.</param>
    /// <returns>What stands against it; null where it carries.</returns>
    public static EndedAuthorisation? Against(
        CompetenceRow row,
        IReadOnlyList<CompetenceRow> task,
        IReadOnlyList<CompetenceRow> authorities,
        LegalDocuments documents,
        string place,
        DateOnly day
    ) =>
        AgainstItself(row, documents, day)
        ?? (IsFurther(row, task, authorities, day) ? Further(row) : null)
        ?? AgainstGiver(row, task, authorities, documents, place);

    private static EndedAuthorisation? AgainstItself(CompetenceRow row, LegalDocuments documents, DateOnly day)
    {
        var sure = !row.IsDoubtful;
        return AgainstReceiver(row) is { } mayNot ? new(row, AuthorisationFault.Receiver, null, mayNot, sure)
            : row.ValidTo is null ? new(row, AuthorisationFault.NoEnd, null, "văn bản ủy quyền không ghi thời hạn", sure)
            : documents.StartOf(row) is { } start && start > day
                ? new(row, AuthorisationFault.NotBegun, null, $"{row.Document} đến {VietnameseFormat.Date(start)} mới có hiệu lực", sure)
            : documents.LapseOf(row) is { } lapse && lapse <= day
                ? new(row, AuthorisationFault.BasisGone, lapse, $"{row.Document} hết hiệu lực", sure)
            : null;
    }

    private static string? AgainstReceiver(CompetenceRow row)
    {
        var office = OfficeTitle.Of(row.Title);
        if (office is not (SignerOffice.Head or SignerOffice.ActingHead))
        {
            return AuthorisationRule.AgainstReceiver(office);
        }

        // A province may authorise the heads of its communes and departments; a commune's chair nobody's.
        return
            row.Title.StartsWith(ChairOfCommittee, StringComparison.OrdinalIgnoreCase)
            && IsChairOfCommune(row.Previous)
            && new UnitPath(row.UnitPath).IsInCommune
            ? "xã, phường khác không nhận ủy quyền của xã, phường này"
            : null;
    }

    private static bool IsChairOfCommune(string giver) =>
        giver.StartsWith(ChairOfCommittee, StringComparison.OrdinalIgnoreCase)
        && !giver.Contains("tỉnh", StringComparison.OrdinalIgnoreCase)
        && !giver.Contains("thành phố", StringComparison.OrdinalIgnoreCase);

    private static bool IsFurther(
        CompetenceRow row,
        IReadOnlyList<CompetenceRow> task,
        IReadOnlyList<CompetenceRow> authorities,
        DateOnly day
    ) =>
        !authorities.Any(one => HolderMatch.SameOffice(one.Holder, row.Previous))
        && task.Any(other =>
            other != row
            && other.Form == CompetenceForm.Authorised
            && other.IsInForce(day)
            && HolderMatch.SameOffice(other.Holder, row.Previous)
        );

    private static EndedAuthorisation Further(CompetenceRow row) =>
        new(
            row,
            AuthorisationFault.Further,
            null,
            $"{row.Previous} được ủy quyền rồi ủy quyền lại; người được ủy quyền không ủy quyền lại",
            !row.IsDoubtful
        );

    private static EndedAuthorisation? AgainstGiver(
        CompetenceRow row,
        IReadOnlyList<CompetenceRow> task,
        IReadOnlyList<CompetenceRow> authorities,
        LegalDocuments documents,
        string place
    )
    {
        var powers = task.Where(other => other.Form != CompetenceForm.Authorised && other.IsKnown).ToList();
        // Where no row speaks of the power, none speaks against its giver; whoever only thinks to know keeps nobody from it.
        if (
            powers.Count == 0
            || (authorities.Count > 0 && authorities.All(one => one.IsDoubtful))
            || authorities.Any(one => Gives(one, row, place))
        )
        {
            return null;
        }

        var lost = powers.Where(one => Gives(one, row, place)).Select(documents.EndOf).Max()?.AddDays(1);
        var giver = row.Previous.Length > 0 ? row.Previous : "Người ủy quyền (sổ không ghi)";
        var why =
            lost is { } day ? $"{giver} hết thẩm quyền này từ {VietnameseFormat.Date(day)}"
            : authorities is [var holder, ..] ? $"{giver} không có thẩm quyền này trong ngày, {holder.Holder} giữ ({holder.Document})"
            : $"{giver} không có thẩm quyền này trong ngày";
        return new(row, AuthorisationFault.GiverLost, lost, why, !row.IsDoubtful);
    }

    /// <summary>Whether a power is its giver's: named so, or held by the body whose head he is.</summary>
    private static bool Gives(CompetenceRow power, CompetenceRow row, string place)
    {
        if (HolderMatch.SameOffice(power.Holder, row.Previous) || HolderMatch.SameOffice(power.Body, row.Previous))
        {
            return true;
        }

        // Asked for a whole province, a commune's row is of the communes in it.
        var isOfBody = HolderMatch.IsOfBody(power, place) || (new UnitPath(place).OrganisationCode is null && power.Level == row.Level);
        return isOfBody && (row.Previous.Length == 0 || IsHeadOf(power.Level, row.Previous));
    }

    private static bool IsHeadOf(HolderLevel level, string title) =>
        OfficeTitle.Of(title) is SignerOffice.Head or SignerOffice.ActingHead
        && (level != HolderLevel.Commune || OfficeTitle.HeadOf(title).StartsWith(Chair, StringComparison.OrdinalIgnoreCase));
}
