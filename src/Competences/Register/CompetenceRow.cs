using System.Linq.Expressions;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Competences.Register;

/// <summary>How somebody came by a power (Law 72/2025/QH15, Articles 12–14).</summary>
internal enum CompetenceForm
{
    /// <summary>Phân quyền, phân định: by law or by a decree that says whose it is.</summary>
    ByLaw,

    /// <summary>Phân cấp: an upper body handed it down for good.</summary>
    Decentralised,

    /// <summary>Ủy quyền: in writing, for a time; whoever gave it keeps it.</summary>
    Authorised,
}

internal enum HolderLevel
{
    Commune,
    Province,
    Ministry,
}

/// <summary>
/// Who may decide something, since when, by which document. A row of the nation comes with the release; a row of a province is its own and
/// goes before the nation's where it says more.
/// </summary>
internal sealed class CompetenceRow : IInProvince
{
    public const int SubjectLength = 40;
    public const int NameLength = 1000;
    public const int TextLength = 300;
    public const int SearchLength = 1700;

    private string? searchText;

    public required CompetenceRowId Id { get; init; }

    /// <summary>Empty for a row of the nation.</summary>
    public required string ProvinceCode { get; init; }

    /// <summary>Where it holds: <c>/</c> everywhere, <c>/25/</c> a province, <c>/25/08593/</c> a commune.</summary>
    public required string UnitPath { get; init; }

    /// <summary>Code of a procedure or of a task: <c>1.001193</c>, <c>VIEC-280-05</c>.</summary>
    public required string Subject { get; init; }

    public required string Name { get; set; }

    public required string Field { get; set; }

    public required HolderLevel Level { get; set; }

    /// <summary>UBND cấp xã; empty where nobody was found.</summary>
    public required string Body { get; set; }

    /// <summary>Chủ tịch UBND cấp xã; empty where only the body is known.</summary>
    public required string Title { get; set; }

    public required CompetenceForm Form { get; set; }

    /// <summary>In the words of the source: phân định, phân cấp, luật chuyên ngành.</summary>
    public required string BasisKind { get; set; }

    /// <summary>Numbers of the documents, with semicolons between.</summary>
    public required string Document { get; set; }

    public required string Article { get; set; }

    public required DateOnly ValidFrom { get; init; }

    /// <summary>The last day in force; null while no end is known.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>Who had it before; of an authorisation, who gave it.</summary>
    public required string Previous { get; set; }

    /// <summary>TM., KT., TL., TUQ. as the source writes them.</summary>
    public required string SignForm { get; set; }

    /// <summary>Whether the holder may authorise somebody; null where the source does not say.</summary>
    public bool? MayAuthorise { get; set; }

    /// <summary>Where it holds, in words, when that is less than the place.</summary>
    public required string Territory { get; set; }

    public required string Conditions { get; set; }

    /// <summary>In đồng, included; null for no lower bound.</summary>
    public long? MoneyFrom { get; init; }

    /// <summary>In đồng, included; null for no upper bound.</summary>
    public long? MoneyTo { get; init; }

    /// <summary>The task whose holder this row replaces, when it goes by another code; empty for none.</summary>
    public required string Supersedes { get; set; }

    public required Certainty Certainty { get; set; }

    public required string Source { get; set; }

    public required string Note { get; set; }

    /// <summary>The seat an authorisation given here names; null for every other row.</summary>
    public SeatId? SeatId { get; init; }

    /// <summary>The authorisation it comes from; null for every other row.</summary>
    public AuthorisationId? AuthorisationId { get; init; }

    /// <summary>
    /// The day it was found to be a mistake and taken out; nothing rests on it, the history shows it. Null for one that stands.
    /// </summary>
    public DateOnly? WithdrawnOn { get; private set; }

    /// <summary>Who took it out and why; empty for one that stands.</summary>
    public string WithdrawnWhy { get; private set; } = string.Empty;

    /// <summary>A later row ended it.</summary>
    public bool IsShortened { get; private set; }

    /// <summary>Its own last day, while a later row ends it earlier.</summary>
    public DateOnly? OwnValidTo { get; private set; }

    /// <summary>Derived, remembered or disputed: shown, and never a ground to refuse a signature.</summary>
    public bool IsDoubtful => Certainty is Certainty.Memory or Certainty.Disputed or Certainty.Inferred;

    /// <summary>Whoever signs, as a sentence names him.</summary>
    public string Holder =>
        Title.Length > 0 ? Title
        : Body.Length > 0 ? Body
        : "chưa rõ";

    /// <summary>Folded code, name, holder and document, to search without marks; made once, none of them changes.</summary>
    public string SearchText
    {
        get => searchText ??= CleanText.CutTo(VietnameseText.SearchKey($"{Subject} {Name} {Holder} {Document}"), SearchLength);
        private set => searchText = value;
    }

    public bool IsKnown => Title.Length > 0 || Body.Length > 0;

    public bool IsInForce(DateOnly day) => WithdrawnOn is null && ValidFrom <= day && (ValidTo is null || ValidTo >= day);

    /// <summary>The same row with another last day; the release's own stays as it is.</summary>
    public CompetenceRow Until(DateOnly? last)
    {
        var copy = (CompetenceRow)MemberwiseClone();
        copy.ValidTo = last;
        return copy;
    }

    /// <summary>Taken out as a mistake.</summary>
    public void Withdraw(DateOnly on, string why) => (WithdrawnOn, WithdrawnWhy) = (on, why);

    /// <summary>A later holder begins: it ends the day before, if it has not ended by then.</summary>
    public void EndBefore(DateOnly next)
    {
        if (ValidTo is { } end && end < next)
        {
            return;
        }

        (OwnValidTo, IsShortened) = IsShortened ? (OwnValidTo, true) : (ValidTo, true);
        ValidTo = next.AddDays(-1);
    }

    /// <summary>The row that ended it is withdrawn: it lasts as it would have, or until the next holder begins.</summary>
    public void GoOn(DateOnly? next)
    {
        if (IsShortened)
        {
            (ValidTo, OwnValidTo, IsShortened) = (OwnValidTo, null, false);
            if (next is { } begins)
            {
                EndBefore(begins);
            }
        }
    }

    /// <summary>The filter "of this unit, of those above it or of those below", the nation's rows left out.</summary>
    public static Expression<Func<CompetenceRow, bool>> Meeting(string place)
    {
        var (above, low, high) = (
            new UnitPath(place).Upwards.Select(path => path.ToString()).ToList(),
            new Scope(place).Prefix,
            new Scope(place).End
        );
        return row => above.Contains(row.UnitPath) || (string.Compare(row.UnitPath, low) >= 0 && string.Compare(row.UnitPath, high) < 0);
    }

    /// <summary>Whether it holds at a unit: everywhere above it, and in the unit itself.</summary>
    public bool Covers(string unitPath) => unitPath.StartsWith(UnitPath, StringComparison.Ordinal);

    /// <summary>Whether an amount lies within its threshold.</summary>
    /// <param name="amount">In đồng.</param>
    public bool Takes(long amount) => (MoneyFrom is null || amount >= MoneyFrom) && (MoneyTo is null || amount <= MoneyTo);

    public bool SameHolder(CompetenceRow other) =>
        string.Equals(Holder, other.Holder, StringComparison.OrdinalIgnoreCase)
        && string.Equals(Body, other.Body, StringComparison.OrdinalIgnoreCase);
}
