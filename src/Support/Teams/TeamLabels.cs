using ThongSuot.Territory;

namespace ThongSuot.Support.Teams;

internal static class TeamLabels
{
    public static string Of(OutageKind kind) =>
        kind switch
        {
            OutageKind.Line => "đường truyền",
            OutageKind.Software => "phần mềm",
            _ => "điện",
        };

    public static string SkillsOf(RapidMember member) => string.Join(", ", Enum.GetValues<OutageKind>().Where(member.Mends).Select(Of));

    /// <summary>What none of them can mend.</summary>
    public static string MissingOf(IReadOnlyList<RapidMember> people) =>
        string.Join(", ", Enum.GetValues<OutageKind>().Where(kind => !people.Any(one => one.Mends(kind))).Select(Of));
}
