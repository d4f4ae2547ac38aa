namespace ThongSuot.Procedures;

/// <summary>
/// Who may file, as the catalogue's text on its applicants says ("Công dân Việt Nam; Doanh nghiệp"). Groups nobody knows allow everybody:
/// the text is the office's own.
/// </summary>
/// <param name="Persons">Whether persons may.</param>
/// <param name="Organisations">Whether enterprises, cooperatives and bodies may.</param>
public readonly record struct ApplicantGroups(bool Persons, bool Organisations)
{
    private static readonly string[] OfPersons =
    [
        "Công dân Việt Nam",
        "Cán bộ, công chức, viên chức",
        "Người nước ngoài",
        "Người Việt Nam định cư ở nước ngoài",
        "Đảng viên",
    ];

    private static readonly string[] OfOrganisations =
    [
        "Doanh nghiệp",
        "Doanh nghiệp có vốn đầu tư nước ngoài",
        "Hợp tác xã",
        "Tổ chức khác",
        "Tổ chức nước ngoài",
        "Tổ chức Đảng",
    ];

    /// <summary>Reads the catalogue's text.</summary>
    public static ApplicantGroups Of(string applicants)
    {
        var groups = applicants.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var persons = groups.Any(group => OfPersons.Contains(group, StringComparer.OrdinalIgnoreCase));
        var organisations = groups.Any(group => OfOrganisations.Contains(group, StringComparer.OrdinalIgnoreCase));
        var unknown = groups.Any(group => !Knows(group)) || groups.Length == 0;
        return new(persons || unknown, organisations || unknown);
    }

    private static bool Knows(string group) => OfPersons.Concat(OfOrganisations).Contains(group, StringComparer.OrdinalIgnoreCase);
}
