namespace ThongSuot.Platform.Access;

/// <summary>In which office somebody signs (ND 30/2020/NĐ-CP Article 13).</summary>
public enum SignerOffice
{
    Head,

    /// <summary>Quyền: appointed to act as head.</summary>
    ActingHead,

    /// <summary>A deputy, also one in charge while there is no head: he signs for the head and never as acting head.</summary>
    Deputy,

    /// <summary>Head of an office of the same body.</summary>
    OfficeHead,

    OfficeDeputy,

    CivilServant,

    /// <summary>A public employee (viên chức): no civil servant, so a commune's chair cannot authorise him.</summary>
    PublicEmployee,

    /// <summary>Head of another body that was authorised: it uses its own form and seal.</summary>
    OtherBody,
}

/// <summary>A title as people write it: "Phó Chủ tịch UBND xã", "Quyền Giám đốc", "Chánh Văn phòng".</summary>
public static class OfficeTitle
{
    private const string Deputy = "phó ";
    private const string InCharge = " phụ trách";
    private static readonly string[] Acting = ["quyền ", "q. ", "q."];
    private static readonly string[] OfOffices = ["chánh văn phòng", "trưởng phòng", "trưởng ban", "giám đốc trung tâm", "đội trưởng"];
    private static readonly string[] OfBodies = ["chủ tịch", "giám đốc", "cục trưởng", "chi cục trưởng", "bí thư"];

    public static SignerOffice Of(string title)
    {
        var said = title.Trim().ToLowerInvariant();
        if (Acting.Any(word => said.StartsWith(word, StringComparison.Ordinal)))
        {
            return SignerOffice.ActingHead;
        }

        var (deputy, office) = said.StartsWith(Deputy, StringComparison.Ordinal)
            ? (true, said[Deputy.Length..].TrimStart())
            : (false, said);
        return OfOffices.Any(word => office.StartsWith(word, StringComparison.Ordinal))
            ? deputy
                ? SignerOffice.OfficeDeputy
                : SignerOffice.OfficeHead
            : OfBodies.Any(word => office.StartsWith(word, StringComparison.Ordinal))
                ? deputy
                    ? SignerOffice.Deputy
                    : SignerOffice.Head
                : said.Contains("viên chức", StringComparison.Ordinal)
                    ? SignerOffice.PublicEmployee
                    : SignerOffice.CivilServant;
    }

    /// <summary>
    /// As it stands over a name: without the committee, which the line above names, and without "phụ trách", which is no title.
    /// </summary>
    public static string OnPaper(string title) => title.Split(" UBND")[0].Split(InCharge)[0].Trim();

    /// <summary>The head for whom a deputy or whoever acts signs: "Phó Chủ tịch" is of "Chủ tịch".</summary>
    public static string HeadOf(string title)
    {
        var said = OnPaper(title);
        var mark = Acting.Append(Deputy).FirstOrDefault(word => said.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        var head = mark is null ? said : said[mark.Length..].TrimStart();
        return head.Length == 0 ? said : char.ToUpperInvariant(head[0]) + head[1..];
    }
}
