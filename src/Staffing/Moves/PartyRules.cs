using ThongSuot.Platform.Results;

namespace ThongSuot.Staffing.Moves;

/// <summary>
/// Whoever holds or is to hold a post of the Party block is decided upon by the Party committee, on paper of its own form: no People's
/// Committee decides about them, and no decision of one is printed.
/// </summary>
internal static class PartyRules
{
    public static bool IsParty(StaffMove move, StaffCatalogue catalogue) =>
        BlockOf(move.FromPositionCode, catalogue) == StaffBlock.Party || BlockOf(move.ToPositionCode, catalogue) == StaffBlock.Party;

    /// <summary>A number of a People's Committee under a decision that is not its own.</summary>
    public static Refusal? Against(StaffMove move, string? number, StaffCatalogue catalogue) =>
        IsParty(move, catalogue) && number?.Contains("UBND", StringComparison.OrdinalIgnoreCase) == true
            ? StaffingRefusals.PartyNumber
            : null;

    private static StaffBlock BlockOf(string position, StaffCatalogue catalogue) =>
        catalogue.Speciality(catalogue.Position(position)?.SpecialityCode)?.Block ?? StaffBlock.Government;
}
