namespace ThongSuot.Benefits.Policy;

/// <summary>What the person is, as the decrees divide them.</summary>
internal enum PersonCategory
{
    Cadre,
    CivilServant,
    PublicEmployee,
    ContractWorker,

    /// <summary>Người hoạt động không chuyên trách cấp xã.</summary>
    PartTimeCommune,

    /// <summary>Người hoạt động không chuyên trách ở thôn, tổ dân phố.</summary>
    PartTimeHamlet,
}

/// <summary>A policy somebody may leave or move by.</summary>
internal enum Scheme
{
    EarlyRetirement178,
    SeveranceOfficial178,
    SeveranceEmployee178,
    Reinforcement178,
    ElectionAge07,
    EarlyRetirement154,
    OutsideBudget154,
    Severance154,
    Training154,
    PartTimeCommune154,
    PartTimeHamlet154,
    Resignation170,
}

/// <summary>Which month's pay the money of a scheme is counted in.</summary>
internal enum PayRule
{
    /// <summary>With the public-service allowance (ND 67/2025 Article 1(3)).</summary>
    Full,

    /// <summary>Grade, leadership, beyond-frame, seniority and what is preserved (ND 154/2025).</summary>
    Narrow,

    /// <summary>A part-timer's monthly allowance.</summary>
    Allowance,

    /// <summary>The base salary itself.</summary>
    BaseSalary,
}

/// <summary>What stands about a scheme.</summary>
/// <param name="Slug">In addresses, files and counters: <c>nd178-7</c>.</param>
/// <param name="Key">A factor that is in force as long as the scheme is open.</param>
internal sealed record SchemeFacts(
    Scheme Scheme,
    string Slug,
    string Name,
    string Document,
    string Article,
    string Key,
    PayRule Pay,
    params PersonCategory[] For
)
{
    /// <summary>Asked for by the person: nobody is pressed to leave while pregnant or with a small child.</summary>
    public bool IsLeaving => Scheme is not (Scheme.Reinforcement178 or Scheme.OutsideBudget154);

    public string Citation => $"{Article}{(Article.Length > 0 ? " " : string.Empty)}{Document}";

    public string Title => $"{Name} ({Citation})";
}

/// <summary>All schemes.</summary>
internal static class Schemes
{
    public static IReadOnlyList<SchemeFacts> All { get; } =
    [
        new(
            Scheme.EarlyRetirement178,
            "nd178-7",
            "Nghỉ hưu trước tuổi",
            "NĐ 178/2024, NĐ 67/2025",
            "Điều 7",
            "nd178.cap",
            PayRule.Full,
            PersonCategory.Cadre,
            PersonCategory.CivilServant,
            PersonCategory.PublicEmployee,
            PersonCategory.ContractWorker
        ),
        new(
            Scheme.SeveranceOfficial178,
            "nd178-9",
            "Thôi việc đối với cán bộ, công chức",
            "NĐ 178/2024, NĐ 67/2025",
            "Điều 9",
            "nd178.cap",
            PayRule.Full,
            PersonCategory.Cadre,
            PersonCategory.CivilServant
        ),
        new(
            Scheme.SeveranceEmployee178,
            "nd178-10",
            "Thôi việc đối với viên chức, người lao động",
            "NĐ 178/2024, NĐ 67/2025",
            "Điều 10",
            "nd178.cap",
            PayRule.Full,
            PersonCategory.PublicEmployee,
            PersonCategory.ContractWorker
        ),
        new(
            Scheme.Reinforcement178,
            "nd178-12",
            "Tăng cường về cơ sở",
            "NĐ 178/2024",
            "Điều 12",
            "nd178.12.commune",
            PayRule.BaseSalary,
            PersonCategory.Cadre,
            PersonCategory.CivilServant,
            PersonCategory.PublicEmployee
        ),
        new(
            Scheme.ElectionAge07,
            "nq07",
            "Đủ tuổi nghỉ hưu nghỉ ngay, không đủ tuổi tái cử",
            "NQ 07/2025/NQ-CP",
            "",
            "nq07.first",
            PayRule.Full,
            PersonCategory.Cadre
        ),
        new(
            Scheme.EarlyRetirement154,
            "nd154-6",
            "Nghỉ hưu trước tuổi (tinh giản biên chế)",
            "NĐ 154/2025",
            "Điều 6",
            "nd154.6.year",
            PayRule.Narrow,
            PersonCategory.Cadre,
            PersonCategory.CivilServant,
            PersonCategory.PublicEmployee,
            PersonCategory.ContractWorker
        ),
        new(
            Scheme.OutsideBudget154,
            "nd154-7",
            "Chuyển sang tổ chức không hưởng lương ngân sách",
            "NĐ 154/2025",
            "Điều 7",
            "nd154.7.job",
            PayRule.Narrow,
            PersonCategory.Cadre,
            PersonCategory.CivilServant,
            PersonCategory.PublicEmployee,
            PersonCategory.ContractWorker
        ),
        new(
            Scheme.Severance154,
            "nd154-8",
            "Thôi việc ngay (tinh giản biên chế)",
            "NĐ 154/2025",
            "Điều 8",
            "nd154.8.job",
            PayRule.Narrow,
            PersonCategory.Cadre,
            PersonCategory.CivilServant,
            PersonCategory.PublicEmployee,
            PersonCategory.ContractWorker
        ),
        new(
            Scheme.Training154,
            "nd154-8-hoc-nghe",
            "Đi học nghề rồi thôi việc (tinh giản biên chế)",
            "NĐ 154/2025",
            "Điều 8",
            "nd154.8.training.job",
            PayRule.Narrow,
            PersonCategory.Cadre,
            PersonCategory.CivilServant,
            PersonCategory.PublicEmployee
        ),
        new(
            Scheme.PartTimeCommune154,
            "nd154-9",
            "Người hoạt động không chuyên trách cấp xã nghỉ ngay",
            "NĐ 154/2025",
            "Điều 9",
            "nd154.9.month",
            PayRule.Allowance,
            PersonCategory.PartTimeCommune
        ),
        new(
            Scheme.PartTimeHamlet154,
            "nd154-10",
            "Người hoạt động không chuyên trách ở thôn, tổ dân phố nghỉ ngay",
            "NĐ 154/2025",
            "Điều 10",
            "nd154.10.month",
            PayRule.Allowance,
            PersonCategory.PartTimeHamlet
        ),
        new(
            Scheme.Resignation170,
            "nd170",
            "Tự nguyện xin thôi việc",
            "NĐ 170/2025",
            "",
            "nd170.job",
            PayRule.Narrow,
            PersonCategory.Cadre,
            PersonCategory.CivilServant
        ),
    ];

    public static SchemeFacts Of(Scheme scheme) => All[(int)scheme];

    public static SchemeFacts? BySlug(string? slug) => All.FirstOrDefault(facts => facts.Slug == slug);
}
