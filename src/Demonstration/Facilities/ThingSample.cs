using ThongSuot.Facilities;
using ThongSuot.Facilities.Handovers;

namespace ThongSuot.Demonstration.Facilities;

/// <summary>What an old commune has of each kind; sums are made up, nothing is anybody's.</summary>
internal static class ThingSample
{
    private static readonly (HandoverKind Kind, string Category, string Name, string Measure, int Most, long Price)[] Things =
    [
        (HandoverKind.Assets, "TAI_SAN", "Trụ sở làm việc 2 tầng", "m2", 620, 5_200_000),
        (HandoverKind.Assets, "TAI_SAN", "Nhà văn hóa xã", "m2", 300, 3_800_000),
        (HandoverKind.Assets, "TAI_SAN", "Bàn ghế làm việc", "bộ", 24, 3_000_000),
        (HandoverKind.Assets, "TAI_SAN", "Tủ tài liệu", "cái", 18, 2_700_000),
        (HandoverKind.Assets, "CNTT", "Máy vi tính để bàn", "bộ", 20, 12_500_000),
        (HandoverKind.Assets, "CNTT", "Máy in", "cái", 8, 4_200_000),
        (HandoverKind.Assets, "CNTT", "Máy quét", "cái", 3, 9_800_000),
        (HandoverKind.Assets, "HA_TANG", "Đường trục xã, bê tông", "km", 14, 1_450_000_000),
        (HandoverKind.Archives, "LUU_TRU_GIAY", "Hồ sơ địa chính", "hồ sơ", 240, 0),
        (HandoverKind.Archives, "LUU_TRU_GIAY", "Phông UBND xã, tài liệu hành chính", "hộp", 160, 0),
        (HandoverKind.Archives, "SO_CHUNG_THUC", "Sổ chứng thực bản sao", "quyển", 22, 0),
        (HandoverKind.Archives, "SO_HO_TICH", "Sổ đăng ký khai sinh", "quyển", 40, 0),
        (HandoverKind.Archives, "CAN_BO", "Hồ sơ cán bộ, công chức", "hồ sơ", 24, 0),
        (HandoverKind.Finance, "TAI_CHINH", "Số dư tài khoản tiền gửi kho bạc", "dòng", 1, 380_000_000),
        (HandoverKind.Finance, "TAI_CHINH", "Quỹ đền ơn đáp nghĩa", "dòng", 1, 42_000_000),
        (HandoverKind.Dossiers, "HO_SO_TTHC", "Hồ sơ đăng ký đất đai đang giải quyết", "hồ sơ", 18, 50_000),
        (HandoverKind.Dossiers, "DON_THU", "Đơn kiến nghị về ranh giới đất", "đơn", 6, 0),
        (HandoverKind.MassOrganisations, "DOAN_THE", "Quỹ hội nông dân", "dòng", 1, 65_000_000),
        (HandoverKind.Seals, "CHUNG_THU_SO", "Chứng thư số của cơ quan", "cái", 3, 0),
        (HandoverKind.Projects, "DU_AN", "Nâng cấp đường liên thôn", "dự án", 1, 9_600_000_000),
        (HandoverKind.Party, "DANG", "Phông Đảng ủy xã", "hộp", 45, 0),
    ];

    /// <summary>Some of them; of projects and mass organisations often none.</summary>
    public static IEnumerable<ItemFacts> Of(HandoverKind kind, Random random)
    {
        if (kind is HandoverKind.Projects or HandoverKind.MassOrganisations && random.Next(3) == 0)
        {
            yield break;
        }

        foreach (var (_, category, name, measure, most, price) in Things.Where(thing => thing.Kind == kind))
        {
            var count = most == 1 ? 1 : random.Next((most / 2) + 1, most + 1);
            var value = price * count / 100 * random.Next(80, 121);
            yield return new ItemFacts(
                category,
                $"{category[..2]}-{random.Next(1_000, 10_000)}",
                name,
                measure,
                count * Quantity.One,
                value,
                kind == HandoverKind.Assets ? value / 10 * random.Next(2, 8) : null,
                kind == HandoverKind.Assets ? random.Next(2005, 2025) : null,
                kind == HandoverKind.Assets ? "Đang dùng" : string.Empty,
                kind == HandoverKind.Archives ? $"Kho 1, giá {random.Next(1, 9)}" : string.Empty,
                HandoverCategories.Of(category).Retention,
                string.Empty
            );
        }
    }
}
