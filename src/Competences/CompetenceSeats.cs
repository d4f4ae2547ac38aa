using ThongSuot.Platform.Access;

namespace ThongSuot.Competences;

/// <summary>Whose business the register is.</summary>
internal static class CompetenceSeats
{
    private const string Justice = "so-tu-phap";

    /// <summary>The Department of Justice and the office of the province's People's Committee keep the register.</summary>
    public static bool Keeps(Seat seat) =>
        seat.Role == Role.ProvinceOffice
        || (seat.Role is Role.CaseOfficer or Role.DepartmentLeader && seat.SpeaksFor == JusticeOf(seat.ProvinceCode));

    /// <summary>Path of the department that answers for the register of a province.</summary>
    public static string JusticeOf(string provinceCode) => UnitPath.OfOrganisation(provinceCode, Justice);

    /// <summary>The unit a seat asks for: its commune, or its province.</summary>
    public static string PlaceOf(Seat seat) =>
        new UnitPath(seat.UnitPath) is { IsInCommune: true } path ? path.Organisation : UnitPath.OfProvince(seat.ProvinceCode);
}
