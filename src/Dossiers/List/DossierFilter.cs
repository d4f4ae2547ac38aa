using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Dossiers.List;

/// <summary>Which dossiers a list shows; all of it stands in the address, so a list can be sent to a colleague.</summary>
internal sealed class DossierFilter
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

    [FromQuery(Name = "tu")]
    public DateOnly? From { get; set; }

    [FromQuery(Name = "den")]
    public DateOnly? To { get; set; }

    /// <summary>The list asked for; a search looks everywhere unless told otherwise.</summary>
    public DossierListKind Kind => DossierLists.Kind(Group ?? (Text is { Length: > 0 } ? DossierLists.All : null));

    public IQueryable<Dossier> Narrow(IQueryable<Dossier> rows, Scope scope)
    {
        if (Field is { Length: > 0 })
        {
            rows = rows.Where(row => row.FieldSlug == Field);
        }

        if (Channel is { } channel)
        {
            rows = rows.Where(row => row.Channel == channel);
        }

        if (Procedure is { Length: > 0 })
        {
            rows = rows.Where(row => row.ProcedureCode == Procedure);
        }

        if (Officer is { } seat)
        {
            var officer = new SeatId(seat);
            rows = rows.Where(row => row.OfficerSeatId == officer);
        }

        if (Unit is { Length: > 1 } unit && unit.StartsWith('/') && unit.EndsWith('/') && scope.Covers(unit))
        {
            rows = rows.Within(new Scope(unit), row => row.OwnerPath);
        }

        return Matching(rows, Text);
    }

    /// <summary>By code, by the last four digits of the telephone number, or by words of code, name and procedure with or without marks.</summary>
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

        if (text.Trim() is { Length: 4 } tail && tail.All(char.IsAsciiDigit))
        {
            return rows.Where(row => row.PhoneTail == tail);
        }

        foreach (var word in VietnameseText.Fold(text).Split(' ').Take(8))
        {
            rows = rows.Where(row => row.SearchText.Contains(word));
        }

        return rows;
    }
}
