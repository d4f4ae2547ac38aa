using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Dossiers.List;

/// <summary>Which dossiers a list shows; all of it stands in the address, so a list can be sent to a colleague.</summary>
internal sealed partial class DossierFilter
{
    /// <summary>Tab: whose or which state. See <see cref="DossierLists"/>.</summary>
    [FromQuery(Name = "nhom")]
    public string? Group { get; set; }

    [FromQuery(Name = "linh-vuc")]
    public string? Field { get; set; }

    [FromQuery(Name = "kenh")]
    public DossierChannel? Channel { get; set; }

    [FromQuery(Name = "tim")]
    public string? Text { get; set; }

    /// <summary>Unit path, for the lists behind a board.</summary>
    [FromQuery(Name = "don-vi")]
    public string? Unit { get; set; }

    [FromQuery(Name = "thu-tuc")]
    public string? Procedure { get; set; }

    /// <summary>Seat of the officer it was last assigned to.</summary>
    [FromQuery(Name = "can-bo")]
    public Guid? Officer { get; set; }

    /// <summary>Seat of the officer who has it now.</summary>
    [FromQuery(Name = "dang-giu")]
    public Guid? Holder { get; set; }

    [FromQuery(Name = "tu")]
    public DateOnly? From { get; set; }

    [FromQuery(Name = "den")]
    public DateOnly? To { get; set; }

    /// <summary>With whom it is now.</summary>
    [FromQuery(Name = "dang-o")]
    public Turn? Turn { get; set; }

    /// <summary>First day of reception.</summary>
    [FromQuery(Name = "nhan-tu")]
    public DateOnly? ReceivedFrom { get; set; }

    /// <summary>Last day of reception.</summary>
    [FromQuery(Name = "nhan-den")]
    public DateOnly? ReceivedTo { get; set; }

    /// <summary>Whether one of the filters that are folded away is set.</summary>
    public bool HasMore =>
        Turn is not null || Officer is not null || ReceivedFrom is not null || ReceivedTo is not null || Procedure is { Length: > 0 };

    /// <summary>The list asked for; a search looks everywhere unless told otherwise.</summary>
    public DossierListKind KindFor(Role role) => DossierLists.Kind(Group ?? (Text is { Length: > 0 } ? DossierLists.All : null), role);

    public IQueryable<Dossier> Narrow(IQueryable<Dossier> rows, Seat seat, DossierSettlement settlement)
    {
        var scope = seat.Scope;
        rows = WithDetails(rows);
        if (Field is { Length: > 0 })
        {
            rows = rows.Where(row => row.FieldSlug == Field);
        }

        if (Channel is { } channel)
        {
            rows = rows.Where(row => row.Channel == channel);
        }

        var unit =
            Unit is { Length: > 1 } path && path.StartsWith('/') && path.EndsWith('/') && scope.Covers(path)
                ? new Scope(path)
                : (Scope?)null;
        if (
            KindFor(seat.Role).Slug is DossierLists.Received or DossierLists.NotOnline or DossierLists.Supplemented
            && (unit ?? scope).IsProvince
        )
        {
            // Organisation by organisation: the days of reception are in the index of each.
            var organisations = settlement.OrganisationsOf((unit ?? scope).Prefix);
            rows = rows.Where(row => organisations.Contains(row.OwnerPath));
        }
        else if (unit is { } within)
        {
            rows = rows.Within(within, row => row.OwnerPath);
        }

        return Matching(rows, Text);
    }

    private IQueryable<Dossier> WithDetails(IQueryable<Dossier> rows)
    {
        if (Procedure is { Length: > 0 })
        {
            rows = rows.Where(row => row.ProcedureCode == Procedure);
        }

        if (Officer is { } seat)
        {
            var officer = new SeatId(seat);
            rows = rows.Where(row => row.OfficerSeatId == officer);
        }

        if (Holder is { } having)
        {
            var holder = new SeatId(having);
            rows = rows.Where(row => row.HolderSeatId == holder);
        }

        if (Turn is { } turn)
        {
            rows = rows.Where(row => row.Turn == turn);
        }

        if (ReceivedFrom is { } first)
        {
            rows = rows.Where(row => row.ReceivedOn >= first);
        }

        if (ReceivedTo is { } last)
        {
            rows = rows.Where(row => row.ReceivedOn <= last);
        }

        return rows;
    }

    /// <summary>
    /// By code or the end of one, by a telephone number or its last four digits, or by words of code, name and procedure with or
    /// without marks.
    /// </summary>
    public static IQueryable<Dossier> Matching(IQueryable<Dossier> rows, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return rows;
        }

        var code = DossierCode.Clean(text);
        if (DossierCode.IsValid(code))
        {
            return rows.Where(row => row.Code == code);
        }

        if (PhoneNumber.Normalise(text) is { IsRefused: false, Value: var phone })
        {
            var end = phone[^4..];
            return rows.Where(row => row.PhoneTail == end && row.ApplicantPhone == phone);
        }

        if (code.Length == 4 && code.All(char.IsAsciiDigit))
        {
            // The end of a telephone number or of a code: whoever calls gives either.
            var ending = "-" + code;
            return rows.Where(row => row.PhoneTail == code || row.Code.EndsWith(ending));
        }

        if (EndOfCode().IsMatch(code))
        {
            return rows.Where(row => row.Code.EndsWith(code));
        }

        foreach (var word in Dossier.WordsOf(text).Split(' ').Take(8))
        {
            // A part of a code or number is looked for anywhere, a word from its beginning: «Yến» is no part of «chuyển».
            var (begun, opened, joined) = (" " + word, "(" + word, "/" + word);
            rows = word.Any(char.IsAsciiDigit)
                ? rows.Where(row => row.SearchText.Contains(word))
                : rows.Where(row =>
                    (" " + row.SearchText).Contains(begun) || row.SearchText.Contains(opened) || row.SearchText.Contains(joined)
                );
        }

        return rows;
    }

    /// <summary>So many of the newest dossiers of a whole province are looked through for words.</summary>
    public const int Newest = 10_000;

    /// <summary>
    /// The same for the one search box, which answers at once: in a province of a million, words are looked for in the newest alone, and
    /// so is the end of a code; a whole code and a telephone number have their indexes.
    /// </summary>
    public static IQueryable<Dossier> MatchingNewest(IQueryable<Dossier> rows, string text)
    {
        var code = DossierCode.Clean(text);
        if (DossierCode.IsValid(code) || !PhoneNumber.Normalise(text).IsRefused)
        {
            return Matching(rows, text);
        }

        // Keys are made in the order of time: the primary key walks backwards, and only where the newest end depends on it.
        var newest = rows.OrderByDescending(row => row.Id).Take(Newest);
        return code.Length == 4 && code.All(char.IsAsciiDigit)
            ? rows.Where(row => row.PhoneTail == code).Union(newest.Where(row => row.Code.EndsWith("-" + code)))
            : Matching(newest, text);
    }

    [GeneratedRegex("^[0-9A-Z.]{0,20}-?[0-9]{1,6}-[0-9]{4,6}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 100)]
    private static partial Regex EndOfCode();
}
