namespace ThongSuot.Platform.Access;

/// <summary>
/// What a person does in a unit. A seat joins one person, one role and one unit; permissions name the roles that have them.
/// </summary>
public enum Role
{
    /// <summary>Cán bộ một cửa: receives and returns at the counter of a service centre.</summary>
    CounterOfficer,

    /// <summary>Chuyên viên, công chức chuyên môn: works through assigned dossiers.</summary>
    CaseOfficer,

    /// <summary>Lãnh đạo UBND cấp xã: assigns, signs, answers for the commune.</summary>
    CommuneLeader,

    /// <summary>Lãnh đạo sở, ban, ngành: assigns and signs in a department.</summary>
    DepartmentLeader,

    /// <summary>Văn phòng UBND tỉnh: keeps the catalogue, the calendar and the figures of the province.</summary>
    ProvinceOffice,

    /// <summary>
    /// Sở Nội vụ: plans and decides staff and policy money of the whole province; what else the department does is done from seats of
    /// its own.
    /// </summary>
    HomeAffairs,

    /// <summary>Lãnh đạo tỉnh: sees the whole province.</summary>
    ProvinceLeader,

    /// <summary>Quan sát cấp trung ương: compares provinces by figures, sees no record.</summary>
    NationalObserver,

    /// <summary>Quản trị: accounts, seats and API clients of a unit; sees no dossier.</summary>
    Administrator,
}

/// <summary>Vietnamese names of roles, as they stand on screen.</summary>
public static class RoleNames
{
    public static string Of(Role role) =>
        role switch
        {
            Role.CounterOfficer => "Cán bộ một cửa",
            Role.CaseOfficer => "Chuyên viên",
            Role.CommuneLeader => "Lãnh đạo UBND cấp xã",
            Role.DepartmentLeader => "Lãnh đạo sở, ngành",
            Role.ProvinceOffice => "Văn phòng UBND tỉnh",
            Role.HomeAffairs => "Sở Nội vụ (cán bộ toàn tỉnh)",
            Role.ProvinceLeader => "Lãnh đạo tỉnh",
            Role.NationalObserver => "Quan sát cấp trung ương",
            Role.Administrator => "Quản trị hệ thống",
            _ => throw new System.Diagnostics.UnreachableException($"Role {role}"),
        };
}
