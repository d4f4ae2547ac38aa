using ThongSuot.Competences.Register;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;

namespace ThongSuot.Competences.Signing;

/// <summary>Whether the holder that a row names in words is a body, or the office a seat holds in it.</summary>
internal static class HolderMatch
{
    private const string Council = "HĐND";
    private const string Room = "phong ";
    private static readonly string[] Offices = ["Trưởng phòng", "Phòng ", "Cơ quan quản lý", "Chánh Văn phòng"];

    /// <summary>Whether the row's holder is this body or works in it: a commune's row in a commune, a province's outside one.</summary>
    public static bool IsOfBody(CompetenceRow row, string unitPath)
    {
        var path = new UnitPath(unitPath);
        return row.Level switch
        {
            HolderLevel.Commune => path.IsInCommune && !row.Holder.StartsWith(Council, StringComparison.Ordinal),
            HolderLevel.Province => !path.IsInCommune && !row.Holder.StartsWith(Council, StringComparison.Ordinal),
            _ => false,
        };
    }

    /// <summary>Whether a seat is the holder, or signs in its place by its own office.</summary>
    /// <param name="unitName">The name of the organisation the seat speaks for.</param>
    public static bool IsHolder(CompetenceRow row, Seat seat, string unitName)
    {
        if (!IsOfBody(row, seat.UnitPath))
        {
            return false;
        }

        var office = OfficeTitle.Of(seat.Title);
        if (NamesOffice(row))
        {
            return office is SignerOffice.OfficeHead or SignerOffice.OfficeDeputy
                && row.Body.Contains(seat.UnitName, StringComparison.OrdinalIgnoreCase);
        }

        return office is SignerOffice.Head or SignerOffice.ActingHead or SignerOffice.Deputy
            && (row.Level == HolderLevel.Commune || seat.Role == Role.ProvinceLeader || !NamesAnother(row, unitName));
    }

    /// <summary>Decided by the body together: the row names the body and nobody in it.</summary>
    public static bool IsCollective(CompetenceRow row) =>
        row.Title.Length == 0 || row.Title.StartsWith("UBND", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Whether an authorisation names a seat: the seat itself, or by the person's name or the office held in the body where it was given.
    /// </summary>
    public static bool IsNamed(CompetenceRow row, Seat seat)
    {
        if (row.SeatId is { } named)
        {
            return named == seat.SeatId;
        }

        if (row.Form != CompetenceForm.Authorised || !row.Covers(seat.UnitPath) || !IsOfBody(row, seat.UnitPath))
        {
            return false;
        }

        var (said, office) = (VietnameseText.SearchKey(row.Title), VietnameseText.SearchKey(seat.Title));
        var unit = VietnameseText.SearchKey(seat.UnitName);
        return said == office
            || said == $"{office} {(unit.StartsWith(Room, StringComparison.Ordinal) ? unit[Room.Length..] : unit)}"
            || (Plain(row.Title) == Plain(seat.Title) && OfficeTitle.Of(row.Title) == SignerOffice.Head)
            || $" {said} ".Contains($" {VietnameseText.SearchKey(seat.PersonName)} ", StringComparison.Ordinal);
    }

    /// <summary>An office is written with or without its body: "Chủ tịch UBND phường" stands for "Chủ tịch UBND cấp xã".</summary>
    public static bool SameOffice(string one, string other)
    {
        var (first, second) = (Plain(one), Plain(other));
        return first.Length > 0
            && second.Length > 0
            && (first.StartsWith(second, StringComparison.Ordinal) || second.StartsWith(first, StringComparison.Ordinal));
    }

    private static string Plain(string holder)
    {
        var words = VietnameseText.SearchKey(holder).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(
            ' ',
            words.TakeWhile(word => word is not ("cap" or "xa" or "phuong" or "dac")).Select(word => word.TrimEnd(',', ';'))
        );
    }

    private static bool NamesOffice(CompetenceRow row) =>
        row.Level == HolderLevel.Commune && Offices.Any(word => row.Title.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    // A row that names departments names this one or another; one that names none leaves it to whoever the province gave it.
    private static bool NamesAnother(CompetenceRow row, string unitName)
    {
        var said = $"{row.Title} {row.Body}";
        return said.Contains("Sở ", StringComparison.Ordinal) && !said.Contains(unitName, StringComparison.OrdinalIgnoreCase);
    }
}
