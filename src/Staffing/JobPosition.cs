using ThongSuot.Platform.Law;
using ThongSuot.Platform.Results;
using ThongSuot.Territory;

namespace ThongSuot.Staffing;

/// <summary>Which list a position is of.</summary>
internal enum PositionGroup
{
    /// <summary>The 8 leadership positions of CV 7415/BNV-CCVC.</summary>
    Leadership,

    /// <summary>The 28 professional positions of CV 7415/BNV-CCVC.</summary>
    Professional,

    /// <summary>Elected leaders, Party, Front and mass organisations of a commune: in its headcount, not in CV 7415.</summary>
    OtherCommune,

    /// <summary>Positions of departments.</summary>
    Department,
}

/// <summary>Vị trí việc làm: what a post is for, which speciality it requires and in which kind of unit it may stand.</summary>
internal sealed class JobPosition
{
    public const int NameLength = 150;

    /// <summary>Stands for the commune itself in <see cref="Places"/>.</summary>
    public const string InCommune = "xa";

    /// <summary>Stands for any department in <see cref="Places"/>.</summary>
    public const string InDepartment = "so";

    public required string Code { get; init; }

    public required string Name { get; set; }

    public required PositionGroup Group { get; init; }

    public required bool Leads { get; init; }

    /// <summary>One alone can hold it: the head of an office.</summary>
    public required bool Single { get; init; }

    /// <summary>
    /// Slugs of the units it may stand in, with commas; <see cref="InCommune"/> and <see cref="InDepartment"/> stand for whole
    /// bodies.
    /// </summary>
    public required string Places { get; init; }

    public required string SpecialityCode { get; set; }

    public required int Rank { get; init; }

    public required Certainty Certainty { get; set; }

    public bool EditedHere { get; private set; }

    public int Version { get; private set; }

    public bool Fits(Unit unit) =>
        Places
            .Split(',')
            .Contains(
                unit.Kind switch
                {
                    UnitKind.Commune => InCommune,
                    UnitKind.Department => InDepartment,
                    UnitKind.CommuneOffice or UnitKind.ServiceCentre => unit.Code,
                    _ => "-",
                }
            );

    public Result Edit(string? name, string speciality)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Trim().Length > NameLength)
        {
            return StaffingRefusals.PositionNameMissing;
        }

        (Name, SpecialityCode, EditedHere) = (name.Trim(), speciality, true);
        Version++;
        return Result.Done;
    }
}

/// <summary>A position in a unit, with how many people it may have.</summary>
internal sealed class Post
{
    public const int MostQuota = 200;

    public required PostId Id { get; init; }

    public required string ProvinceCode { get; init; }

    /// <summary>The commune or department.</summary>
    public required string OwnerPath { get; init; }

    /// <summary>The office inside it; the owner itself where there is none.</summary>
    public required string UnitPath { get; init; }

    public required string PositionCode { get; init; }

    public required int Quota { get; set; }

    public int Version { get; private set; }

    public Result Allow(int? quota, JobPosition position)
    {
        if (quota is not (>= 0 and <= MostQuota))
        {
            return StaffingRefusals.QuotaWrong(MostQuota);
        }

        if (position.Single && quota > 1)
        {
            return StaffingRefusals.QuotaOfOne(position.Name);
        }

        Quota = quota.Value;
        Version++;
        return Result.Done;
    }
}
