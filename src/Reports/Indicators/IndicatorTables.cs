using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Reports.Indicators;

internal static class IndicatorTables
{
    extension(Db db)
    {
        public DbSet<IndicatorVersion> IndicatorVersions => db.Set<IndicatorVersion>();

        public DbSet<DeclaredValue> DeclaredValues => db.Set<DeclaredValue>();
    }

    public static void Map(ModelBuilder model)
    {
        model.Entity<IndicatorVersion>(indicator =>
        {
            indicator.ToTable("reports_indicators");
            indicator.HasKey(row => new
            {
                row.ProvinceCode,
                row.Code,
                row.Version,
            });
            indicator.Property(row => row.Code).HasMaxLength(IndicatorVersion.CodeLength);
            indicator.Property(row => row.Name).HasMaxLength(IndicatorVersion.NameLength);
            indicator.Property(row => row.Unit).HasMaxLength(IndicatorVersion.UnitLength);
            indicator.Property(row => row.Meaning).HasMaxLength(IndicatorVersion.TextLength);
            indicator.Property(row => row.Formula).HasMaxLength(IndicatorVersion.TextLength);
            indicator.Ignore(row => row.PartCodes);
        });
        model.Entity<DeclaredValue>(value =>
        {
            value.ToTable("reports_declared_values");
            value.Property(row => row.Id).ValueGeneratedNever();
            value.Ignore(row => row.Window);
            value.Property(row => row.Source).HasMaxLength(DeclaredValue.TextLength);
            value.Property(row => row.Why).HasMaxLength(DeclaredValue.TextLength);
            // All values of a window; two corrections made at once meet here.
            value
                .HasIndex(row => new
                {
                    row.ProvinceCode,
                    row.Code,
                    row.UnitPath,
                    row.From,
                    row.To,
                    row.Number,
                })
                .IsUnique();
        });
    }
}
