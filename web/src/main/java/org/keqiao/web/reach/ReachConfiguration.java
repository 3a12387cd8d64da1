package org.keqiao.web.reach;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReachConfiguration {

    @Bean
    static BeanPostProcessor connectionsKnowWhoAsks() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool ? new ReachDataSource(pool) : bean;
            }
        };
    }
}
