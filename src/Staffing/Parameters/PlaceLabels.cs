namespace ThongSuot.Staffing.Parameters;

/// <summary>Where positions may stand, in words.</summary>
internal static class PlaceLabels
{
    public static string Of(string places) =>
        string.Join(
            ", ",
            places
                .Split(',')
                .Select(place =>
                    place switch
                    {
                        "van-phong" => "Văn phòng HĐND và UBND",
                        "kinh-te" => "Phòng Kinh tế",
                        "van-hoa-xa-hoi" => "Phòng Văn hóa – Xã hội",
                        "ttpvhcc" => "Trung tâm PVHCC",
                        JobPosition.InCommune => "xã, phường",
                        JobPosition.InDepartment => "sở, ngành",
                        _ => place,
                    }
                )
        );
}
